import type { people as ja } from "../ja/people.ts";

export const people = {
  title: "Staff",
  lead: "Who can open this ward’s pages. Only managers add people and change roles.",
  wide: "Staff",
  roles: { manager: "Manager", officer: "Officer", viewer: "Viewer" },
  roleNotes: {
    manager: "Can do everything, and decides about the staff.",
    officer: "Can change rallies, shops and stamps.",
    viewer: "Can look, and change nothing.",
  },
  heads: {
    name: "Name",
    role: "Role",
    email: "E-mail",
    seen: "Last used",
    passkeys: "Passkeys",
    change: "Decide",
  },
  you: "{{name}} (you)",
  never: "Not used yet",
  passkeyCount: "{{n}}",
  disabled: "Disabled",
  open: "Change",
  openLabel: "Change the role of {{name}}, or disable them",
  invite: "Invite a person",
  toSessions: "Devices signed in now",
  toSecurity: "My own sign-in and passkeys",
  done: {
    invited: "Invited. The sign-in link was sent by mail.",
    mailed: "The sign-in link was sent by mail.",
    role: "The role is changed.",
    disabled: "Disabled. All of their sessions have ended.",
    enabled: "They can sign in again.",
  },
  invitation: {
    title: "Invite a person",
    lead: "With a name and a role you get a sign-in link that is good for 3 days.",
    byMail: "The link is sent to this address by mail.",
    byHand:
      "This server cannot send mail. The link is shown once on the next page: hand it to the person.",
    name: "Name",
    nameHint:
      "It appears in the log. At most 40 characters. Example: T. Yamada, Promotion",
    email: "E-mail",
    emailHint: "The address at work that the sign-in link is sent to.",
    submit: "Invite",
    errors: {
      name: "Write a name of at most 40 characters.",
      email: "This is not an e-mail address. Example: name@example.jp",
      role: "Choose a role.",
      "known-address":
        "This address belongs to somebody on the staff. If they are disabled, enable them on their page.",
    },
    mailSubject: "Choiyori Sanpo: invitation to the {{ward}} office",
    mailText:
      "{{by}} has invited {{name}} to the {{ward}} office as: {{role}}.\n\nOpen this link within 3 days to sign in. It works once.\n\n{{link}}\n\nIf you do not know why, throw this mail away.",
    linkTitle: "Sign-in link of {{name}}",
    linkLead:
      "This link is shown now and not again. It works once, within 3 days. Give it to nobody else.",
    linkName: "Link",
  },
  person: {
    roleHead: "Change the role",
    roleSubmit: "Give this role",
    linkHead: "Send a sign-in link",
    linkHeadByHand: "Show a sign-in link",
    linkWhy: "It works once, within 3 days.",
    linkSubmit: "Make a link",
    disableHead: "Disable",
    disableWhy:
      "All of their sessions end at once. The log stays. They can be enabled again later.",
    disableSubmit: "Disable",
    enableHead: "Enable again",
    enableWhy: "Disabled since {{day}}, {{time}}.",
    enableSubmit: "Enable",
    back: "To the staff",
  },
  refused: {
    "last-manager":
      "This is the last manager who can sign in. Nobody could change roles any more, so nothing was changed. Make somebody else a manager first.",
    "not-manager":
      "You are no manager any more, so nothing was changed. Ask another manager.",
    unknown: "There is no such person. Open the staff page again.",
    "no-change":
      "It is so already. Another manager may have changed it before you.",
    "unknown-act": "It was not clear what to do. Press the button again.",
    disabled: "This person is disabled. Enable them first.",
  },
  sessions: {
    title: "Devices signed in now",
    leadAll: "Those of all staff are shown.",
    leadOwn: "Only your own are shown.",
    lead: "End what you do not recognise. After 30 minutes without use they end by themselves.",
    wide: "Sessions",
    who: "Who",
    device: "Device",
    since: "Signed in",
    seen: "Last used",
    end: "End",
    endLabel: "End the session of {{name}} on {{device}}",
    here: "This device",
    unknownDevice: "Unknown device",
    endOthers: "End all of my sessions on other devices",
    ended: "Sessions ended: {{n}}.",
    endedNone: "There was no such session to end any more.",
  },
  security: {
    title: "My sign-in",
    who: "{{name}} is: {{role}}.",
    listHead: "Passkeys",
    none: "There are no passkeys yet. The mailed link always works.",
    wide: "Passkeys",
    name: "Name",
    made: "Made",
    used: "Last used",
    notUsed: "Not yet",
    unnamed: "Passkey",
    rename: "Rename",
    renameLabel: "Name of the passkey {{name}}",
    remove: "Remove",
    removeLabel: "Remove the passkey {{name}}",
    nameError: "Write a name of at most 40 characters.",
    gone: "This passkey is not there any more.",
    done: {
      added: "The passkey is registered. Next time you can sign in with it.",
      renamed: "The name is changed.",
      removed:
        "The passkey is removed. Remove what is left of it in the settings of the device.",
    },
    withoutScript:
      "To make a passkey here you need JavaScript and a browser that has passkeys.",
    toSessions: "Devices signed in now",
  },
  passkey: {
    offer: "Next time, sign in by fingerprint or face",
    addHead: "Make a passkey on this device",
    addWhy:
      "A passkey signs you in by the fingerprint, face or PIN of this device. Fingerprint and face never leave the device. The mailed link still works.",
    add: "Register this device",
    later: "Later",
    doorHead: "By fingerprint or face (passkey)",
    doorWhy: "On a registered device: by fingerprint, face or PIN.",
    doorButton: "Sign in with a passkey",
    failed:
      "That did not work. Try again, or use the letter’s code or the mailed link.",
    waiting: "Please follow what your device asks.",
    noneHere:
      "This device does not seem to have a fingerprint or face. With a security key, follow what appears. The mailed link always works, too.",
    stopped: "Stopped. Nothing has changed. You can try again.",
    refused: {
      unreadable:
        "The browser’s answer could not be read. Open the page again and try once more.",
      old: "More than 5 minutes have passed, or it was used already. Press the button again.",
      unproved:
        "This passkey could not be proved. Try again, or use the letter’s code or the mailed link.",
      unknown:
        "This passkey does not let you in. Shops enter with the letter’s code, officials by the mailed link.",
      known: "The passkey of this device is registered already.",
      "too-many":
        "There are 20 passkeys. Remove one you do not use, then try again.",
      "too-often":
        "There were many attempts, so this rests for a while. Try again in about 10 minutes.",
    },
  },
  sitting: {
    until: "You can go on like this until {{time}}",
    last: "This ends at {{time}}. Sign in again to go on",
    soon: "You will be signed out in about 3 minutes.",
    button: "Go on",
    soonLast:
      "You will be signed out in about 3 minutes. Send what you are writing.",
    over: "Your session has ended. What you wrote is still on this page. Send it: after signing in you can go on.",
  },
  kept: {
    over: "You were signed out after about 30 minutes without use. What you sent has not arrived yet, and is kept. Sign in again.",
    lost: "You were signed out, so what you sent has not arrived. It is too long to be kept here. Your browser’s Back button leads to what you wrote.",
    head: "What you wrote is kept",
    why: "Sign in by the mailed link, come back to this page and press this button. It is kept for 30 minutes.",
    button: "Back to what I wrote",
  },
  resending: {
    title: "Send it again",
    lead: "You wrote this before you signed in. It has not been sent yet.",
    button: "Send it again",
    leave: "Do not send",
    gone: "What you wrote is not kept any more",
    goneWhy:
      "30 minutes have passed, or it was written by somebody else. Please write it again.",
  },
} satisfies typeof ja;
