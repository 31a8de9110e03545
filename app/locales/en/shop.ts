import type { ja } from "#app/locales/ja/index.ts";

export const categories = {
  greengrocer: "Fruit and vegetables",
  fish: "Fish",
  butcher: "Meat",
  rice: "Rice",
  tea: "Tea",
  sake: "Sake and drinks",
  restaurant: "Restaurant",
  bakery: "Bakery",
  sweets: "Sweets",
  flowers: "Flowers",
  cafe: "Café",
  bath: "Public bath",
  craft: "Crafts and repairs",
  books: "Books and stationery",
  clothes: "Clothes",
  beauty: "Hair and beauty",
  other: "Other",
  booth: "Booth",
  library: "Library",
  "book-pickup": "Book pick-up point",
  park: "Park",
  riverside: "Riverside",
  stadium: "Stadium",
  station: "Station",
} satisfies (typeof ja)["categories"];

export const amenities = {
  wheelchair: "Wheelchair access",
  pram: "Room for prams",
  writing: "Chat in writing",
  cash: "Cash accepted",
  toilet: "Toilet",
  nappy: "Nappy changing",
  seat: "Seats",
  multilingual: "Foreign-language menu",
} satisfies (typeof ja)["amenities"];

export const opening = {
  open: "Open",
  until: "until {{time}}",
  openUntil: "Open until {{time}}",
  closed: "Closed",
  closedToday: "Closed today",
  next: "until {{day}}, {{time}}",
  span: "{{open}}–{{close}}",
  hours: "Opening hours",
  today: "Today, {{weekday}}",
  off: "Closed on",
  holidays: "Closed on public holidays",
} satisfies (typeof ja)["opening"];

export const shopPage = {
  stampedOn: "You stamped this on {{day}}",
  station: "{{minutes}} min from {{station}} Station",
  ease: "Good to know",
  notStamped: "Not stamped yet",
  onMap: "See it on the map",
} satisfies (typeof ja)["shopPage"];
