import {
  courseShades,
  courseSurfaces,
  courseThemes,
} from "#app/domain/course.ts";
import { useText } from "#app/ui/text.tsx";
import { SelectField, TextField } from "../field.tsx";
import { problemText } from "./problem-text.ts";
import type { CourseView } from "./view.ts";

type FactsProps = Pick<CourseView, "typed" | "problems" | "choices">;

/** Theme, ends and what the way is like. */
export function FactFields({ typed, problems, choices }: FactsProps) {
  const t = useText();
  const at = (
    name:
      | "theme"
      | "from"
      | "to"
      | "surface"
      | "shade"
      | "stairs"
      | "slopePercent"
      | "toilets"
      | "benches",
  ) => ({
    name,
    value: typed[name],
    error: problemText(t, problems, name),
    label: t(`wardCourse.facts.${name}`),
  });
  const stations = [
    { value: "", label: t.plain("wardCourse.noStation") },
    ...choices.stations,
  ];
  return (
    <div className="fields">
      <SelectField
        {...at("theme")}
        options={courseThemes.map((value) => ({
          value,
          label: t.plain(`course.themes.${value}`),
        }))}
      />
      <SelectField {...at("from")} options={stations} />
      <SelectField {...at("to")} options={stations} />
      <SelectField
        {...at("surface")}
        options={courseSurfaces.map((value) => ({
          value,
          label: t.plain(`course.surfaces.${value}`),
        }))}
      />
      <SelectField
        {...at("shade")}
        options={courseShades.map((value) => ({
          value,
          label: t.plain(`course.shades.${value}`),
        }))}
      />
      <TextField
        {...at("stairs")}
        isRequired
        hint={t("wardCourse.hints.stairs")}
        isNumber
        isShort
        unit={t("wardCourse.units.stairs")}
      />
      <TextField
        {...at("slopePercent")}
        isRequired
        hint={t("wardCourse.hints.slopePercent")}
        inputMode="decimal"
        isNumber
        isShort
        unit={t("wardCourse.units.slopePercent")}
      />
      <TextField
        {...at("toilets")}
        isNumber
        isShort
        hint={t("wardCourse.hints.toilets")}
        unit={t("wardCourse.units.toilets")}
      />
      <TextField
        {...at("benches")}
        isNumber
        isShort
        hint={t("wardCourse.hints.benches")}
        unit={t("wardCourse.units.benches")}
      />
    </div>
  );
}
