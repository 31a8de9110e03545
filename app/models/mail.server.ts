import { createTransport } from "nodemailer";
import { env } from "#app/env.server.ts";

export type Mail = { to: string; subject: string; text: string };

const transport = env.SMTP_URL ? createTransport(env.SMTP_URL) : null;

/** Whether this server has a mail host (SMTP_URL). */
export function canMail(): boolean {
  return transport !== null;
}

const sender = `no-reply@${new URL(env.ORIGIN).hostname}`;

/** Hands a mail to the mail host and waits until it is taken; a failure is only logged. */
export async function deliverMail(mail: Mail): Promise<void> {
  try {
    await transport?.sendMail({ from: sender, ...mail });
  } catch (error) {
    console.error("mail failed", error);
  }
}

/**
 * Hands a mail to the mail host without making anybody wait, so that a page
 * takes as long for an address that is nobody's. A failure is only logged.
 */
export function sendMail(mail: Mail): void {
  void deliverMail(mail);
}
