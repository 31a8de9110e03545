/** Minutes from midnight of `HH:MM`; hours may go past 24. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** `HH:MM` of minutes from midnight; past 24:00 it is the next morning's clock. */
export function clockText(minutes: number): string {
  const shown = minutes > 24 * 60 ? minutes - 24 * 60 : minutes;
  const hours = Math.floor(shown / 60);
  return `${pad(hours)}:${pad(shown % 60)}`;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
