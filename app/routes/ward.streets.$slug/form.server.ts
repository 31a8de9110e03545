import { parseWithZod } from "@conform-to/zod/v4";
import type { EmblemName } from "#app/domain/emblem.ts";
import { streetSchema } from "#app/domain/street-form.ts";
import type { AppContext } from "#app/http/app-context.ts";
import type { Street } from "#app/models/edition.server.ts";
import {
  type Association,
  listStreets,
  streetMark,
} from "#app/models/street.server.ts";
import type { Typed } from "#app/ui/office/shops/typed.ts";

export function stationsOf({ ward }: AppContext): string[] {
  return ward.geography.stations.map(({ name }) => name);
}

export async function readStreetForm(form: FormData, context: AppContext) {
  return parseWithZod(form, {
    schema: streetSchema(stationsOf(context)),
    disableAutoCoercion: true,
  });
}

/** The emblems of the ward's other streets: emblem → street. */
export async function usedEmblems(
  wardId: string,
  but: string | null,
): Promise<Partial<Record<EmblemName, string>>> {
  const others = (await listStreets(wardId)).filter(({ id }) => id !== but);
  return Object.fromEntries(
    others.map(({ emblem, shortNames }) => [emblem, shortNames.ja]),
  );
}

/** The form as a street fills it. */
export function typedStreet(street: Street, lines: Association[]): Typed {
  const { names, shortNames, stations } = street;
  return {
    mark: streetMark(street, lines),
    name: street.name,
    kana: names.kana ?? "",
    en: names.en ?? "",
    zh: names.zh ?? "",
    ko: names.ko ?? "",
    shortName: shortNames.ja,
    shortEn: shortNames.en ?? "",
    emblem: street.emblem,
    stations,
    typedStations: stations.join("\n"),
    associations: lines.map(({ name }) => name).join("\n"),
  };
}
