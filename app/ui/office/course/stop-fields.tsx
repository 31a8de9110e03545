import { MOST_STOPS } from "#app/domain/course.ts";
import { useText } from "#app/ui/text.tsx";
import { SelectField, TextField, Wrong } from "../field.tsx";
import { problemText } from "./problem-text.ts";
import { StopRow } from "./stop-row.tsx";
import type { CourseView } from "./view.ts";

type StopsProps = { view: CourseView };
type Act = "street" | "addShop" | "addNumber" | "addMark" | "addPlace";

function ActButton({ act }: { act: Act }) {
  const t = useText();
  return (
    <button
      className="button small"
      name="intent"
      value={act}
      formAction="#stops"
    >
      {t(`wardCourse.stops.acts.${act}`)}
    </button>
  );
}

function AddStop({ view: { typed, problems, choices } }: StopsProps) {
  const t = useText();
  const at = (
    name:
      | "addStreet"
      | "addShop"
      | "addNumber"
      | "addMark"
      | "addName"
      | "addLat"
      | "addLng",
  ) => ({
    name,
    value: typed[name],
    error: problemText(t, problems, name),
    label: t(`wardCourse.stops.fields.${name}`),
  });
  return (
    <fieldset className="stop-add">
      <legend>{t("wardCourse.stops.add")}</legend>
      {choices.streets.length > 0 && (
        <div className="stop-way">
          <SelectField {...at("addStreet")} options={choices.streets} />
          <ActButton act="street" />
          <SelectField {...at("addShop")} options={choices.shops} />
          <ActButton act="addShop" />
        </div>
      )}
      <div className="stop-way">
        <TextField {...at("addNumber")} isNumber isShort />
        <ActButton act="addNumber" />
      </div>
      {choices.places.length > 0 && (
        <div className="stop-way">
          <SelectField {...at("addMark")} options={choices.places} />
          <ActButton act="addMark" />
        </div>
      )}
      <div className="stop-way">
        <TextField {...at("addName")} />
        <TextField {...at("addLat")} inputMode="decimal" isShort />
        <TextField {...at("addLng")} inputMode="decimal" isShort />
        <ActButton act="addPlace" />
      </div>
    </fieldset>
  );
}

/** The stops in walking order, and the ways to add one. */
export function StopFields({ view }: StopsProps) {
  const t = useText();
  const { typed, problems, stops } = view;
  return (
    <section id="stops" className="part-head">
      <h2>{t("wardCourse.stops.title")}</h2>
      <p>{t("wardCourse.stops.lead")}</p>
      <Wrong>{problemText(t, problems, "stops")}</Wrong>
      {stops.length === 0 ? (
        <p>{t("wardCourse.stops.none")}</p>
      ) : (
        <ol className="stop-list">
          {typed.stops.map((stop, index) => (
            <StopRow
              key={index}
              index={index}
              isLast={index === stops.length - 1}
              typed={stop}
              shown={stops[index]!}
              problems={problems}
            />
          ))}
        </ol>
      )}
      {stops.length < MOST_STOPS && <AddStop view={view} />}
    </section>
  );
}
