import type { CourseContent } from "#app/domain/course.ts";

export type SampleCourse = { slug: string; content: CourseContent };
