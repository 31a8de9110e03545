export const courseActs = {
  "course-create": "Made a walking course",
  "course-save": "Changed a walking course",
  "course-restore": "Went back to an earlier version of a course",
  "course-publish": "Published a walking course",
  "course-end": "Ended a course’s publication",
};

const stopWords = {
  title: "Stops",
  lead: "In walking order.",
  none: "No stops yet. Choose one below.",
  shop: "Shop",
  shopNumber: "Shop no. {{n}}",
  place: "Place",
  words: "Change its name or position",
  name: "Name",
  lat: "Latitude",
  lng: "Longitude",
  up: "Up",
  down: "Down",
  remove: "Remove",
  upOf: "Move {{name}} up",
  downOf: "Move {{name}} down",
  removeOf: "Remove {{name}}",
  add: "Add a stop",
  fields: {
    addStreet: "Street",
    addShop: "Shop",
    addNumber: "Shop’s number",
    addMark: "Station or landmark",
    addName: "Name of another place",
    addLat: "Latitude",
    addLng: "Longitude",
  },
  acts: {
    street: "Show this street’s shops",
    addShop: "Add the shop",
    addNumber: "Add by number",
    addMark: "Add the station or landmark",
    addPlace: "Add the place",
  },
};

const lineWords = {
  title: "The line",
  map: "The course’s line and stops, drawn",
  figures: "{{km}} km, {{minutes}} minutes (80 m a minute), {{n}} points",
  none: "The line is drawn here once there is one.",
  gpx: "GPX file",
  gpxHint:
    "A recorded walk, or a line drawn in a map app. Up to 20 MB and 100,000 points. Reading it replaces the line.",
  readGpx: "Read the GPX file",
  straightHint:
    "Joins the stops and the stations at both ends in order, along the walk network where there is one.",
  straight: "Join the stops in order",
  asText: "Change the points as text",
  points: "Points of the line",
  pointsHint:
    "One point a line in walking order: latitude, a space, longitude. Up to 2,000 points.",
  swap: "Read them exchanged",
  look: "Draw the map again",
};

const lineErrors = {
  none: "There is no line yet. Read a GPX file or join the stops.",
  "few-stops":
    "There are not two places to join. Choose stops, or the stations at both ends.",
  "too-few": "There is only one point. A line needs two or more.",
  "too-many-points":
    "There are {{n}} points. Keep to 2,000, or read the line as a GPX file.",
  "not-a-number":
    "Line {{n}} cannot be read as latitude and longitude. Write it like “35.53646 139.63454”.",
  swapped:
    "Latitude and longitude are the wrong way round. “Read them exchanged” puts them right.",
  outside: "Point {{n}} is outside Japan. Correct it, or make the file again.",
  same: "All points are at one place. Check that the file holds a walked line.",
  "too-long":
    "The line is {{n}} km long. Keep to 30 km. Is a train or bus ride part of the record?",
  far: "The line is more than 2 km away from the ward. Check the file.",
};

const gpxErrors = {
  "no-file": "Choose a GPX file first, then press “Read the GPX file”.",
  "too-large":
    "The file is larger than 20 MB and was not read. Split it into shorter records.",
  "too-many-points":
    "The file has {{n}} points and was not read. Split it into records of up to 100,000.",
  "not-xml":
    "The file cannot be read as XML. It may be damaged. Export it once more.",
  doctype:
    "Files with a DOCTYPE are not read, for safety. Export it as GPX again.",
  kml: "This is a KML file. Export it as GPX from your map app.",
  "not-gpx": "This is not a GPX file. Send one exported as GPX.",
  "no-track":
    "There is no line in it, perhaps only waypoints. Export a track or a route.",
  "bad-point":
    "The latitude or longitude of point {{n}} is no number. Correct the file.",
  apart:
    "The line breaks off for {{n}} m before “{{name}}”. Make it one line first.",
  failed:
    "The file could not be read to its end. Split it into shorter records.",
};

const placeErrors = {
  required: "Please fill this in.",
  "not-a-number": "Write a number, such as 35.53646.",
  swapped: "Latitude and longitude seem to be the wrong way round.",
  outside: "That is outside Japan. Check the number.",
  far: "That is more than 1 km outside the ward. Choose a place in it or close by.",
};

export const wardCourse = {
  title: "Walking courses",
  lead: "Make courses and show them to residents. Every save is a version you can go back to.",
  new: "Make a course",
  back: "All courses",
  none: "No courses yet. Begin with “Make a course”.",
  heads: {
    name: "Name",
    state: "Now",
    theme: "Theme",
    km: "km",
    minutes: "Minutes",
    stops: "Stops",
    changed: "Last changed",
  },
  states: { draft: "Draft", public: "Public", ended: "No longer public" },
  newer: "newer version not public",
  changedBy: "{{day}} {{time}} {{who}}",
  by: { sample: "Sample" },
  public: "See the residents’ page",
  wordsTitle: "Name and story",
  factsTitle: "Theme and the way",
  words: {
    names: "Name",
    story: "Story",
    rain: "When it rains",
    season: "Best season",
  },
  hints: {
    names: "Up to 60 characters.",
    story: "Up to 400 characters.",
    rain: "Left empty, it is walkable in the rain as it is.",
    season: "Left empty, it is for all year.",
    toilets: "Leave empty when nobody has counted.",
    benches: "Leave empty when nobody has counted.",
  },
  languages: {
    kana: "Reading (hiragana)",
    easy: "Easy Japanese",
    en: "English",
    zh: "Chinese (simplified)",
    ko: "Korean",
  },
  otherLanguages: "Other languages ({{n}} of {{all}})",
  facts: {
    theme: "Theme",
    from: "Station it begins at",
    to: "Station it ends at",
    surface: "Surface",
    shade: "Shade",
    stairs: "Stairs",
    slopePercent: "Steepest part",
    toilets: "Toilets",
    benches: "Benches",
  },
  units: { stairs: "steps", slopePercent: "%", toilets: "", benches: "" },
  noStation: "(no station)",
  stops: stopWords,
  line: lineWords,
  photo: {
    title: "Photo",
    now: "The photo now",
    choose: "Photo file",
    hint: "JPEG, PNG or WebP up to 20 MB. Not required. Where it was taken is removed.",
    send: "Send the photo",
    remove: "Take the photo out",
  },
  save: "Save",
  saveNew: "It is kept as a draft. Residents do not see it yet.",
  saveWhy: "It is kept as a new version. Residents see it once published.",
  told: {
    gpx: "The GPX file was read. It had {{n}} points. Nothing is saved yet.",
    along:
      "{{n}} places were joined along the walk network. Nothing is saved yet.",
    straight: "{{n}} places were joined straight. Nothing is saved yet.",
    swapped: "Latitude and longitude were exchanged. Nothing is saved yet.",
    photo: "The photo has arrived. Nothing is saved yet.",
  },
  said: {
    saved: "Saved as version {{n}}.",
    same: "Nothing was changed, so there is no new version.",
    restored: "The earlier version was saved as version {{n}}.",
    published: "Published. Residents see it now.",
    ended: "No longer public. Residents do not see it now.",
  },
  refused: {
    form: "Nothing was saved. Please correct what is marked in red.",
    stale:
      "Another official saved a new version first. Below is what you wrote. Open the new version and compare.",
    already: "This version is public already.",
    meanwhile:
      "Another official published at the same moment. Check how it stands now.",
    notPublic: "It is no longer public already.",
    gone: "This course or version is not there any more.",
  },
  openNewest: "Open the newest version",
  versions: {
    title: "Versions",
    number: "Version",
    saved: "Saved",
    changed: "What changed",
    look: "Look",
    lookAt: "Look at version {{n}}",
    name: "{{name}}, version {{n}}",
    first: "First version",
    shown: "public",
    newest: "newest",
    nothing: "Same as before",
    restore: "Go back to this version",
    restoreWhy:
      "It is saved again as a new version. The present one stays too.",
    publish: "Publish version {{n}}",
    publishWhy: "Residents will see this version.",
    publishInstead: "It takes the place of version {{n}}, public now.",
    end: "End its publication",
    endWhy:
      "Residents no longer see it. Its versions stay and can be published again.",
    back: "Back to the course",
    join: ", ",
    parts: {
      names: "name",
      story: "story",
      theme: "theme",
      line: "line",
      stops: "stops",
      stations: "stations",
      facts: "the way",
      rain: "rain",
      season: "season",
      photo: "photo",
    },
  },
  readOnly: "Officers can change it.",
  shows: {
    walk: "Length",
    walkSaid: "{{km}} km, {{minutes}} minutes",
    stations: "Stations",
    stationsSaid: "{{from}} → {{to}}",
    way: "The way",
    waySaid:
      "{{surface}}; shade: {{shade}}; {{stairs}} steps; slope {{slope}}%",
    places: "Toilets and benches",
    placesSaid: "Toilets {{toilets}}, benches {{benches}}",
    none: "none",
    unknown: "not counted",
  },
  errors: {
    names: { required: "Please write a name." },
    story: { required: "Please write its story." },
    rain: { required: "Please write it in Japanese too." },
    season: { required: "Please write it in Japanese too." },
    from: { unknown: "The ward has no such station." },
    to: { unknown: "The ward has no such station." },
    shop: {
      gone: "This shop is no longer one of the ward’s. Press “Remove”.",
    },
    stops: { "too-many": "There can be 40 stops at most." },
    addShop: { required: "Choose a shop." },
    addNumber: { unknown: "No shop of the present rally has this number." },
    addMark: { required: "Choose a station or landmark." },
    addName: { required: "Write the place’s name." },
    addLat: placeErrors,
    addLng: placeErrors,
    lat: placeErrors,
    lng: placeErrors,
    line: lineErrors,
    gpx: gpxErrors,
    picture: {
      none: "Choose a photo file first, then press “Send the photo”.",
      gone: "The photo sent before is gone after a day. Send it again, or save without one.",
      empty: "The photo was empty. Choose it again.",
      "too-long": "The photo is larger than 20 MB.",
      heic: "HEIC cannot be taken. Export it as JPEG.",
      pdf: "PDF cannot be taken. Choose a JPEG, PNG or WebP photo.",
      svg: "SVG cannot be taken. Export it as JPEG, PNG or WebP.",
      moving: "Moving pictures cannot be taken. Choose a still one.",
      "not-a-picture":
        "The file cannot be read as a photo. Choose a JPEG, PNG or WebP photo.",
      "too-many-pixels":
        "The photo has more than 60 million pixels. Make it smaller first.",
      broken: "The photo is damaged. Choose another.",
      "too-many": "100 photos arrived in a day. Try again tomorrow.",
      busy: "Many photos are arriving now. Wait a little and send it again.",
    },
    any: {
      required: "Please fill this in.",
      "too-long": "That is too long. Please shorten it.",
      "not-a-number": "Write a number.",
      "too-much": "That number is too large. Please check.",
      other: "Please correct this.",
    },
  },
};
