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

export const courseErrors = {
  names: { required: "Please write a name." },
  story: { required: "Please write its story." },
  rain: { required: "Please write it in Japanese too." },
  stairs: {
    required: "Please write how many single steps there are; 0 for none.",
  },
  slopePercent: {
    required: "Please write the steepest slope; 0 for flat.",
  },
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
};
