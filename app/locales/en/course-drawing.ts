const says = {
  label: "Map to draw the course’s line on",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  credits: "Show the map’s sources",
  loading: "Getting the map ready.",
  webgl:
    "This device cannot draw the map. Go “Back to the course” and correct the line with a GPX file or the list of points.",
  offline:
    "The map could not be made ready. Open the page again, or go “Back to the course” and use a GPX file or the list of points.",
  lost: "The map has stopped. Your line is kept. Go on with the buttons, or save and open the page again.",
  style: "The base map could not be read, so our own drawing is shown instead.",
  total: "{{km}} km · {{minutes}} min · {{n}} points",
  chosen: "Chosen point: {{n}} of {{all}}, {{m}} m from the start",
  empty:
    "There are no points. Begin with “Add at the map’s centre” or “Draw on from the end”.",
  following: "The line follows the ways to the next point.",
  notAlong: "No way leads to the next point. Move the points nearer to a way.",
  noWays:
    "The ward has no data of its ways. Add points to draw the line instead.",
  extending:
    "The line grows to wherever you press on the map. Press the button again to end.",
};

export const courseDrawing = {
  title: "{{name}}: draw the line",
  lead: "Pull the points on the map or use the buttons. White dots are the line’s points; pull a small dot between them to add one. Numbers are stops. Points stick to corners of the ways and to stops.",
  noScript:
    "Drawing the line needs JavaScript. Go “Back to the course” to correct it with a GPX file or the list of points.",
  back: "Back to the course (GPX, list)",
  open: "Draw the line on a map",
  openHint:
    "Corrects the line on a map and saves the line alone. Save what you have typed here first.",
  move: "Move the chosen point 5 m",
  moves: {
    north: "5 m north",
    south: "5 m south",
    east: "5 m east",
    west: "5 m west",
  },
  arrowKeys: "On the arrow buttons, the arrow keys move it too.",
  acts: {
    previous: "Previous point",
    next: "Next point",
    add: "Add a point before the next",
    centre: "Add at the map’s centre",
    remove: "Delete the point",
    along: "Follow the ways to the next",
    undo: "Undo",
    redo: "Redo",
    extend: "Draw on from the end",
  },
  save: "Save this line",
  saveWhy:
    "Keeps the line alone as a new version. Residents see it once it is published.",
  stale:
    "A colleague saved a newer version first. Below is the line you drew; it is not saved yet.",
  openNewest: "Open the newest version’s line again",
  says,
};
