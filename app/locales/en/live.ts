export const live = {
  live: "New stamps appear here at once.",
  polling: "The list is renewed every 15 seconds.",
  lost: "There is no connection now. The list goes on once there is.",
  again: "Renew now",
};
