import type { doors as ja } from "#app/locales/ja/doors.ts";

export const doors = {
  passkey: {
    head: "Enter with this phone’s fingerprint or face",
    why: "Once it is registered, you enter without the letter’s code. Your fingerprint or face never leaves this phone.",
    add: "Register this phone",
    noneHere:
      "There seems to be no fingerprint or face here. If nothing appears, the letter’s code always works.",
    failed: "That did not work. Please try again, or use the letter’s code.",
    listHead: "Registered fingerprints and faces",
    none: "None yet. The letter’s code always works.",
    stays:
      "If a phone that you ended is registered, remove that, too. Until then it can enter again by fingerprint or face.",
    made: "Registered {{day}}",
    used: "Last used {{day}}",
    notUsed: "Not used yet",
    unnamed: "Without a name",
    name: "Name of “{{name}}”",
    rename: "Rename",
    remove: "Remove",
    removeOf: "Remove “{{name}}”",
    nameError: "Please write a name of up to 40 characters.",
    gone: "This one is not there any more.",
    done: {
      added: "Registered. From now on you enter by fingerprint or face.",
      renamed: "Renamed.",
      removed:
        "Removed. A passkey that is left on the phone can be deleted in the phone’s settings.",
    },
    withoutScript:
      "To register here you need JavaScript and a browser with passkeys.",
  },
  device: {
    own: "Name of this phone",
    rename: "Rename",
    renamed: "This phone has a new name.",
  },
  phone: {
    title: "Enter with a number told by telephone",
    link: "Enter with a number told by telephone",
    why: "If you cannot find the letter, please call the ward. They tell you a number of 6 digits.",
    lead: "Write the numbers the ward told you by telephone. They work once, for 10 minutes.",
    number: "The shop’s number",
    numberHint: "It is on the poster and the seal. For example: 012",
    digits: "The 6 digits",
    digitsHint: "What you were told by telephone. For example: 123 456",
    enter: "Enter with this number",
    numberError: "Please write the shop’s number, 1 to 4 digits.",
    digitsError: "Please write 6 digits.",
    wrong:
      "This number does not let you in. It is not the right one, or its 10 minutes are over. Please check it, or call the ward ({{desk}}) for a new one.",
    tooMany:
      "Too many wrong numbers were tried. Please try again in about 10 minutes.",
    issue: "Tell a number by telephone",
    issueNote:
      "Press it while you talk with the shop. It shows 6 digits that work for 10 minutes.",
    issueTitle: "Numbers to read out",
    issueLead:
      "Read these two numbers out to the shop. Once this page is closed they cannot be seen again.",
    steps: {
      open: "The shop opens {{address}} on its phone.",
      number: "Tell them the shop’s number.",
      digits: "Tell them the 6 digits.",
    },
    until: "They work once, until {{time}}.",
    before: "A number shown before does not work any more.",
    letterMade:
      "So that the shop can enter, a letter’s code was made, too. It is not printed yet.",
    again: "Show a new number",
    back: "To the shop’s page",
    over: "This edition ended more than 7 days ago, so there is no number. Show one once the shop takes part in the next edition.",
    none: "Press “Tell a number by telephone” on the shop’s page to see a number.",
  },
  office: {
    passkeys: "Registered fingerprints and faces",
    ended: "“{{name}}” is signed out.",
    removed: "“{{name}}” is removed.",
    endedAll: "All are signed out.",
    endAll: "End all (fingerprints and faces, too)",
    endAllNote: "For a stolen phone, or when the people of the shop change.",
  },
  shops: {
    head: "Change to another shop",
    elsewhere:
      "You changed the shop on another page. This page is of {{name}}.",
    comeBack: "Go back to {{name}} and continue",
    gone: "You are not signed in for that shop any more. Please enter again with the letter’s code.",
  },
  kept: {
    over: "You were signed out, so what you sent has not arrived. What you wrote is kept. Please sign in again.",
    carried: "What you wrote is kept. You return to it once you are in.",
    why: "If you signed in on another page, this button leads back. It is kept for 12 hours.",
    title: "Send again",
    lead: "You wrote this before signing in. It has not been sent yet.",
    shop: "It will be sent by “{{shop}}”.",
    file: "Please choose the photo again",
    button: "Send again",
    leave: "Do not send",
    gone: "What you wrote is not there any more",
    goneWhy:
      "12 hours have passed, or it was written for another shop. Please write it again.",
  },
} satisfies typeof ja;
