export const counter = {
  qr: {
    off: "It says now that you are closed today.",
    title: "Counter QR",
    close: "Close",
    read: "Read this with your camera",
    each: "A new one every 30 seconds",
    left: "{{n}} s left",
    label: "Counter QR of {{shop}}",
    means: "It shows that the stamp was given at the shop.",
    awake: "The screen stays on",
    full: "Full screen",
    lost: "There is no connection, so no new QR can be shown. It comes back once there is.",
    lostHow:
      "In a hurry, have the poster’s QR read, or give the stamp under “Read a card”.",
    home: "To the shop’s page",
    refused: {
      "not-here":
        "This shop takes no part in the present rally. It has no counter QR.",
      "not-started":
        "The rally has not begun. The counter QR is here from {{day}}.",
      ended: "The time for stamps ended on {{day}}.",
      paused: "The rally is paused. No stamps can be given. {{message}}",
    },
  },
  camera: {
    start: "Read with the camera",
    stop: "Stop the camera",
    aim: "Hold the card’s QR inside the frame.",
    picture: "The camera’s picture",
    refused:
      "The camera is not allowed. Allow it in the browser’s settings, or type the number.",
    none: "This device has no camera to use. Please type the number.",
    failed: "The camera could not be started. Please type the number.",
    other:
      "This is not a card’s QR. Read the one on the paper card, or “Show it to the shop” on the customer’s phone.",
  },
};
