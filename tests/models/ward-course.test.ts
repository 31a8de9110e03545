import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import type { CourseContent } from "#app/domain/course.ts";
import { listActs } from "#app/models/audit.server.ts";
import { listPublishedCourses } from "#app/models/course.server.ts";
import { createCourse } from "#app/models/course-create.server.ts";
import { restoreVersion, saveCourse } from "#app/models/course-edit.server.ts";
import {
  sweepCoursePhotos,
  takeCoursePhoto,
} from "#app/models/course-photo.server.ts";
import {
  endPublication,
  publishCourse,
} from "#app/models/course-publication.server.ts";
import {
  findCourse,
  findLatest,
  listCourses,
  listVersions,
} from "#app/models/course-version.server.ts";
import { findFile } from "#app/models/file.server.ts";
import { newId } from "#app/models/id.server.ts";
import { findPhotoFile } from "#app/models/photo-file.server.ts";
import { listWards, touchWard } from "#app/models/ward.server.ts";
import { db, transaction } from "#db/client.server.ts";
import {
  coursePhotos,
  coursePublications,
  courses,
  courseVersions,
} from "#db/schema/course.ts";
import { makeOtherWard } from "#tests/routes/merchant-world.ts";
import { cameraJpeg } from "./pictures.ts";
import { sampleEdition } from "./press.ts";

const { ward } = await sampleEdition();
const now = new Date();
const doing = { wardId: ward.id, staffId: "somebody", now };
const content: CourseContent = {
  names: { ja: "川の道", en: "River way" },
  story: { ja: "風の道です。" },
  theme: "eco",
  line: [
    [139.61745, 35.50707],
    [139.634543, 35.536462],
  ],
  stops: [],
  ...{ from: null, to: null, surface: "mixed", stairs: 0, slopePercent: 4 },
  ...{ shade: "little", toilets: 2, benches: null, rain: null, season: null },
  photoId: null,
};
const called = (ja: string) => ({ ...content, names: { ja } });

async function make(over: Partial<CourseContent> = {}, by = doing) {
  const making = await createCourse(by, { ...content, ...over }, newId(now));
  if (!making.ok) throw new Error(making.refusal);
  return making.course;
}

async function numbersOf(slug: string) {
  const course = await findCourse(ward.id, slug);
  const { versions } = await listVersions(course!);
  return versions.map(({ number }) => number);
}

async function shownOf(slug: string) {
  const own = (await listWards()).find(({ id }) => id === ward.id)!;
  const all = await listPublishedCourses(own);
  return all.find((one) => one.slug === slug)?.content.names.ja ?? null;
}

test("the same press is one course; another with the same name has its own address", async () => {
  const press = newId(now);
  const pressed = (said: CourseContent) => createCourse(doing, said, press);
  const [one, two] = await Promise.all([pressed(content), pressed(content)]);
  expect(two).toEqual(one);
  const other = await pressed(called("べつの道"));
  if (!one.ok || !other.ok) throw new Error();
  expect(other.course.id).not.toBe(one.course.id);
  const third = await make();
  expect(third.slug).toMatch(/^river-way-\d+$/);
  expect(await numbersOf(one.course.slug)).toEqual([1]);
});

test("two saves at once: one is the next version, the other is stale; the same words are none", async () => {
  const { slug } = await make();
  const save = (ja: string, known: number) =>
    saveCourse(doing, slug, known, called(ja));
  const saved = await Promise.all([save("あ", 1), save("い", 1)]);
  expect(saved.filter(({ ok }) => ok)).toEqual([
    { ok: true, number: 2, isSame: false },
  ]);
  expect(saved).toContainEqual({ ok: false, refusal: "stale" });
  expect(await numbersOf(slug)).toEqual([2, 1]);
  const newest = saved[0]!.ok ? "あ" : "い";
  expect(await save(newest, 1)).toEqual({ ok: true, number: 2, isSame: true });
  expect(await restoreVersion(doing, slug, 1, 1)).toMatchObject({
    refusal: "stale",
  });
  expect(await restoreVersion(doing, slug, 2, 1)).toMatchObject({ number: 3 });
  expect((await listActs(ward.id, 1))[0]).toMatchObject({
    action: "course-restore",
    details: { version: 3, from: 1 },
  });
  expect(await restoreVersion(doing, slug, 3, 9)).toMatchObject({
    refusal: "gone",
  });
  const course = await findCourse(ward.id, slug);
  const latest = await findLatest(course!);
  expect(latest?.content).toEqual(content);
});

test("one version is public at a time, ended once, and residents follow", async () => {
  const { slug, id } = await make();
  await saveCourse(doing, slug, 1, called("なおした"));
  expect(await shownOf(slug)).toBeNull();
  const pressed = await Promise.all([
    publishCourse(doing, slug, 1),
    publishCourse(doing, slug, 1),
  ]);
  expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await shownOf(slug)).toBe("川の道");
  expect(await publishCourse(doing, slug, 1)).toMatchObject({
    refusal: "already",
  });
  expect(await publishCourse(doing, slug, 2)).toEqual({ ok: true });
  expect(await shownOf(slug)).toBe("なおした");
  const open = and(
    eq(coursePublications.courseId, id),
    isNull(coursePublications.endedAt),
  );
  expect(await db.$count(coursePublications, open)).toBe(1);
  const row = (await listCourses(ward.id)).find(
    ({ course }) => course.id === id,
  );
  expect(row).toMatchObject({ state: "public", shown: 2 });
  const ends = [endPublication(doing, slug), endPublication(doing, slug)];
  expect((await Promise.all(ends)).filter(Boolean)).toHaveLength(1);
  expect(await shownOf(slug)).toBeNull();
  const [act] = await listActs(ward.id, 1);
  expect(act).toMatchObject({
    action: "course-end",
    subject: `course:${id}`,
    details: { version: 2 },
  });
  const ended = (await listCourses(ward.id)).find(
    ({ course }) => course.id === id,
  );
  expect(ended).toMatchObject({ state: "ended", shown: null });
});

test("a long history is read in pages, each version with the one before it", async () => {
  const course = await make();
  await transaction((tx) =>
    tx.insert(courseVersions).values(
      Array.from({ length: 40 }, (_, i) => ({
        ...{ id: newId(now), courseId: course.id, number: i + 2, content },
        ...{ savedAt: now, savedBy: "staff:1" },
      })),
    ),
  );
  const page = async (before?: number) => {
    const { versions, former } = await listVersions(course, before);
    const [first, last] = [versions[0]!.number, versions.at(-1)!.number];
    return [first, last, former?.number ?? null];
  };
  expect(await page()).toEqual([41, 22, 21]);
  expect(await page(22)).toEqual([21, 2, 1]);
  expect(await page(21)).toEqual([20, 1, null]);
  expect(await page(2)).toEqual([1, 1, null]);
});

test("a sample's course is the ward's own once residents see an official's version", async () => {
  const { slug, id } = await make();
  const isSample = async () => {
    const own = (await listWards()).find((one) => one.id === ward.id)!;
    const all = await listPublishedCourses(own);
    return all.find((one) => one.slug === slug)?.isSample;
  };
  await publishCourse(doing, slug, 1);
  await transaction(async (tx) => {
    await tx.update(courses).set({ isSample: true }).where(eq(courses.id, id));
    await touchWard(tx, ward.id);
  });
  await saveCourse(doing, slug, 1, called("区の道"));
  expect(await isSample()).toBe(true);
  await publishCourse(doing, slug, 2);
  expect(await isSample()).toBe(false);
});

test("another ward's course is nobody's here", async () => {
  const { slug } = await make();
  await publishCourse(doing, slug, 1);
  const there = { ...doing, wardId: (await makeOtherWard()).ward.id };
  expect(await findCourse(there.wardId, slug)).toBeNull();
  for (const refused of [
    await saveCourse(there, slug, 1, called("よそ")),
    await restoreVersion(there, slug, 1, 1),
    await publishCourse(there, slug, 1),
  ])
    expect(refused).toEqual({ ok: false, refusal: "gone" });
  expect(await endPublication(there, slug)).toBe(false);
  expect(await shownOf(slug)).toBe("川の道");
});

test("a picture is everybody's while a public version shows it, and swept a day after none does", async () => {
  const camera = await cameraJpeg({ width: 300, height: 200 }, 6);
  const taken = await takeCoursePhoto(doing, camera);
  if (!taken.ok) throw new Error(taken.refusal);
  const { id: photoId, largeHash, smallHash } = taken.photo;
  const seen = async () => (await findPhotoFile(ward.id, smallHash))?.isShown;
  const tomorrow = new Date(now.getTime() + 25 * 3_600_000);
  const sweep = () => transaction((tx) => sweepCoursePhotos(tx, tomorrow));
  const kept = () => db.$count(coursePhotos, eq(coursePhotos.id, photoId));
  expect((await listActs(ward.id, 1))[0]).toMatchObject({
    action: "course-photo",
    subject: `course-photo:${photoId}`,
  });
  const { slug } = await make({ photoId });
  expect(await seen()).toBe(false);
  await publishCourse(doing, slug, 1);
  expect(await seen()).toBe(true);
  const other = await makeOtherWard();
  const there = { ...doing, wardId: other.ward.id };
  expect(await findPhotoFile(there.wardId, smallHash)).toBeNull();
  await endPublication(doing, slug);
  const refused = { ok: false, refusal: "photo" };
  const shown = { ...content, photoId };
  expect(await createCourse(there, shown, null)).toEqual(refused);
  const foreign = await make({}, there);
  expect(await saveCourse(there, foreign.slug, 1, shown)).toEqual(refused);
  await transaction((tx) =>
    tx
      .update(courseVersions)
      .set({ content: shown })
      .where(eq(courseVersions.courseId, foreign.id)),
  );
  await publishCourse(there, foreign.slug, 1);
  expect(await seen()).toBe(false);
  await sweep();
  expect(await kept()).toBe(1);
  const unused = await takeCoursePhoto(
    doing,
    await cameraJpeg({ width: 320, height: 200 }, 6),
  );
  if (!unused.ok) throw new Error(unused.refusal);
  await sweep();
  expect(await kept()).toBe(1);
  const swept = { ...content, photoId: unused.photo.id };
  expect(await saveCourse(doing, slug, 1, swept)).toEqual(refused);
  expect(await findFile(ward.id, largeHash)).not.toBeNull();
  expect(await findFile(ward.id, unused.photo.largeHash)).toBeNull();
  expect(
    await db.$count(coursePhotos, eq(coursePhotos.id, unused.photo.id)),
  ).toBe(0);
});
