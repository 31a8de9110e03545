import { promotionKinds } from "#app/domain/promotion.ts";
import { isReadable } from "#app/ui/office/people/readable.ts";
import { useText } from "#app/ui/text.tsx";

const labels = new Map([
  ["title", "post.heading"],
  ["text", "post.text"],
  ["own", "doors.device.own"],
  ["email", "evening.mail.email"],
  ...(["en", "zh", "ko"] as const).flatMap(
    (language) =>
      [
        [`${language}Title`, `post.otherTitle.${language}`],
        [`${language}Text`, `post.otherText.${language}`],
      ] as const,
  ),
] as const);

/** Days, times and amounts say nothing without their form. */
const FIGURES = /^[\d\s:.,/~〜-]*$/;

/** The words of a kept form, each with its label; of the rest only what can be read by itself. */
export function Written({ fields }: { fields: [string, string][] }) {
  const t = useText();
  const said = new Map(fields);
  const kind = promotionKinds.find((one) => one === said.get("kind"));
  const texts = fields.filter(([name, value]) =>
    labels.has(name as never)
      ? value.trim() !== ""
      : isReadable(value) && !FIGURES.test(value),
  );
  return (
    <>
      {kind && said.has("title") && (
        <p>
          <b>{t(`post.${kind}`)}</b>
        </p>
      )}
      {texts.map(([name, value], i) => {
        const label = labels.get(name as never);
        return (
          <div key={`${name} ${i}`}>
            {label && <p>{t(label)}</p>}
            <blockquote>{value}</blockquote>
          </div>
        );
      })}
    </>
  );
}
