import type { ja } from "#app/locales/ja/index.ts";

export const about = {
  privacy: {
    title: "Privacy",
    sections: [
      {
        head: "No name, no address",
        text: "You need no sign-up. When you press a stamp, you get a card that is only a number. We do not ask for your name, address, telephone number or mail address.",
      },
      {
        head: "What stays on our server",
        text: "We keep the card’s number, which shop you stamped, when and how, and your entry numbers. To know your card again, we place one cookie in your browser (400 days). The cookie holds random characters, and the server keeps only their fingerprint.",
      },
      {
        head: "What shops give us",
        text: "The mail address at which a shop receives “The day in short” is kept until the shop ends it, and one day more. From shops’ photos we remove what the camera wrote into them, such as its place and model.",
      },
      {
        head: "Nothing goes to other companies",
        text: "We use no tags for advertising or analysis. No other company learns that you opened this site. Only the base of the interactive map depends on what the organiser chose.",
      },
      {
        head: "The base of the interactive map",
        text: "The interactive map is usually drawn by us, and nothing is sent to anybody else. Where the organiser chose a map of the Geospatial Information Authority of Japan or of Mapbox as its base, the browser of whoever opens it loads that base from cyberjapandata.gsi.go.jp, from Mapbox (api.mapbox.com) or from the map server the organiser chose. They learn the IP address and the area that is looked at. The page of the map names them and lets you use our drawing instead. Nothing is sent to events.mapbox.com, where Mapbox collects how its maps are used. Where you are is looked up only when you press the button, and stays on your screen. If you ask for a suggested walk from where you are, the place rounded to about 100 m stands in the page’s address. Our server looks for the way with it and does not store it.",
      },
      {
        head: "Totals and publishing",
        text: "We count stamps by shop and by street. When we publish the totals, we hide small numbers so that nobody can be recognised.",
      },
      {
        head: "To have your card deleted",
        text: "If you would like your card deleted, please tell the desk your card number.",
      },
    ],
  },
  accessibility: {
    title: "Accessibility",
    sections: [
      {
        head: "What we aim for",
        text: "We build this site to level AA of JIS X 8341-3:2016.",
      },
      {
        head: "What you can do",
        text: "You can enlarge the text to 200%. You can use a keyboard alone. Screen readers can read the pages. You can press stamps without JavaScript. We follow your setting for less motion.",
      },
      {
        head: "Languages",
        text: "You can read the site in Japanese, easy Japanese (with readings above the kanji), English, Chinese (simplified) and Korean. Change the language at the top right of the screen.",
      },
      {
        head: "The paper card",
        text: "Without a smartphone, you can take part in the same way with a paper card. Please ask a shop or the desk.",
      },
      {
        head: "If something is difficult",
        text: "If something is hard to use, please telephone the desk.",
      },
    ],
  },
  terms: {
    title: "Rules of use",
    sections: [
      {
        head: "Stamps",
        text: "Scan the QR code in a shop, press the button, and you have one stamp. Please do not send photos of QR codes to other people.",
      },
      {
        head: "How stamps count",
        text: "Stamps of the same shop count only a set number of times. If you press at many shops in a row, or faster than anyone can walk, the stamps may not count while we check them. A stamp you have pressed never disappears.",
      },
      {
        head: "Prize draws",
        text: "When you have enough stamps, you can enter a draw from your card. You need no name or address to enter. We ask only winners where to send the prize.",
      },
      {
        head: "Breaks",
        text: "In a typhoon or heavy rain we may take a break. Your stamps stay as they are.",
      },
      {
        head: "Please",
        text: "Do not look at the screen while you walk. When you stop in front of a shop or in a passage, please mind the people around you.",
      },
    ],
  },
  commerce: {
    title: "Commercial disclosure",
    sections: [
      {
        head: "What is sold",
        text: "Nothing is sold on this site at present. Taking part is free.",
      },
      { head: "Organiser", text: "{{organiser}}" },
      {
        head: "Contact",
        text: "{{desk}}, telephone {{phone}} ({{hours}})",
      },
    ],
  },
} satisfies (typeof ja)["about"];
