import { createTransport } from "nodemailer";
import { env } from "#app/env.server.ts";

export type Mail = { to: string; subject: string; text: string };

const LONGEST_MS = 20_000;

/** The way to a mail host; none of its steps may stand still for longer than `longestMs`. */
export function createMailer(url: string, longestMs = LONGEST_MS) {
  return createTransport({
    url,
    dnsTimeout: longestMs,
    connectionTimeout: longestMs,
    greetingTimeout: longestMs,
    socketTimeout: longestMs,
  });
}

const transport = env.SMTP_URL ? createMailer(env.SMTP_URL) : null;

/** Whether this server has a mail host (SMTP_URL). */
export function canMail(): boolean {
  return transport !== null;
}

const sender = `no-reply@${new URL(env.ORIGIN).hostname}`;

/** Hands a mail to the mail host and waits until it is taken; a failure is logged and answered with false. */
export async function deliverMail(mail: Mail): Promise<boolean> {
  try {
    await transport?.sendMail({ from: sender, ...mail });
    return true;
  } catch (error) {
    console.error("mail failed", error);
    return false;
  }
}

/**
 * Hands a mail to the mail host without making anybody wait, so that a page
 * takes as long for an address that is nobody's. A failure is only logged.
 */
export function sendMail(mail: Mail): void {
  void deliverMail(mail);
}
