/** A form with a picture, sent as a browser sends it. */
export function pictureRequest(
  path: string,
  picture: Uint8Array | null,
  cookie: string,
  fields: Record<string, string> = {},
): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const file = picture
    ? new File([new Uint8Array(picture)], "photo.jpg", { type: "image/jpeg" })
    : new File([], "");
  body.append("picture", file);
  return new Request(`http://localhost:3000${path}`, {
    method: "POST",
    headers: { Origin: "http://localhost:3000", Cookie: cookie },
    body,
  });
}
