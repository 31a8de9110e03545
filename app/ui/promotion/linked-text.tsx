import { Fragment } from "react";

const ADDRESS = /(https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+[\w/])/;

/** Plain text whose web addresses can be followed; nothing in it is ever HTML. */
export function LinkedText({ text }: { text: string }) {
  return text.split(ADDRESS).map((part, i) =>
    i % 2 === 1 ? (
      <a key={i} href={part} rel="nofollow ugc noopener">
        {part}
      </a>
    ) : (
      <Fragment key={i}>{part}</Fragment>
    ),
  );
}
