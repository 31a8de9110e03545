import type { signIn as ja } from "#app/locales/ja/sign-in.ts";

export const signIn = {
  title: "Sign in",
  confirm: "Press the button to sign in. This link works once.",
  button: "Sign in",
  usedHead: "This link does not work",
  used: "This link has been used or is too old. Please ask for a new one.",
  other: "To the sign-in page",
  mailHead: "For ward staff",
  mailWhy: "We mail a link that works once to your registered address.",
  mailField: "Mail address",
  mailButton: "Send the link",
  mailSent:
    "If the address is registered, the link is on its way. Please open it within 15 minutes.",
  mailOff:
    "This server cannot send mail. Please ask your administrator for a link.",
  mailSubject: "Choi-yori Walk sign-in link",
  mailText:
    "Open this link within 15 minutes to sign in. It works once.\n\n{{link}}\n\nIf you did not ask for it, please ignore this mail.",
  merchantHead: "For shops",
  merchantWhy:
    "The code in the ward’s letter lets you in. Without the letter, please call the ward: they tell you a number of 6 digits.",
  letterLink: "Enter with the letter’s code",
  badMail: "This is not a mail address. For example: name@example.jp",
  tooMany: "Too many requests. Please try again in about 10 minutes.",
  signOut: "Sign out",
  signedOut: "You are signed out.",
} satisfies typeof ja;
