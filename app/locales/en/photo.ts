export const photo = {
  head: "Photo",
  optional: "You can post without one",
  choose: "Choose a photo",
  again: "Take another",
  chosen: "The photo you chose",
  now: "The photo now",
  remove: "Leave the photo out",
  hint: "A JPEG, PNG or WebP photo of up to 20 MB. What the camera notes in it, such as the place, is removed.",
  refusals: {
    gone: "The photo you chose before was removed after a day. Please choose it again, or go on without one.",
    empty:
      "The photo was empty. Perhaps it was not sent to its end. Please choose it again.",
    "too-long":
      "The photo is larger than 20 MB, so it was not taken. Please choose a smaller one.",
    heic: "HEIC photos, as an iPhone takes them, cannot be read yet. In Settings → Camera → Formats choose “Most Compatible”, and take the photo again.",
    pdf: "A PDF cannot be shown as a photo. Please choose a JPEG, PNG or WebP photo.",
    svg: "An SVG drawing cannot be shown. Please save it as a JPEG, PNG or WebP, and choose that.",
    moving:
      "GIFs and moving pictures cannot be shown. Please choose a still JPEG, PNG or WebP photo.",
    "not-a-picture":
      "The file could not be read as a photo. Please choose a JPEG, PNG or WebP photo.",
    "too-many-pixels":
      "The photo has more than 60 megapixels, so it was not taken. Please make it smaller, and choose it again.",
    broken:
      "The photo breaks off or is damaged. Please take it again, or choose another one.",
    "too-many":
      "We took 100 photos from this shop in a day. No more can be taken today. Please send it again tomorrow.",
    busy: "Many pictures are coming in right now. What you wrote is still here. Please wait a moment, then choose the picture and send it again.",
  },
};

export const mark = {
  title: "Your shop’s mark",
  lead: "The mark inside the ring of your stamp. You can put a photo of your sign or logo there.",
  drawn: "Now it shows a letter made from the shop’s name.",
  own: "Now it shows the photo you sent.",
  drawnLabel: "The letter mark of {{shop}}",
  ownLabel: "The photo mark of {{shop}}",
  picture: "Photo for the mark",
  pictureHint:
    "Its middle is cut out as a circle. JPEG, PNG or WebP, up to 20 MB. Posters and other prints keep the letter.",
  set: "Make this photo the mark",
  back: "Go back to the letter",
  backNote:
    "If you go back to the letter, the photo is removed within a day. Stamps already given show the letter, too.",
  none: "No photo was chosen. Please choose the photo for the mark, then press the button.",
  wasSet: "The mark is changed.",
  wasRemoved: "The mark is the letter again.",
};
