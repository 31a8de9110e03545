import type { TypedCourse } from "#app/domain/course-typed.ts";
import type { PhotoView } from "#app/domain/photo.ts";
import type { CourseMapStop } from "#app/ui/map/course-map.tsx";
import type { Geography, LngLat } from "#app/ui/map/types.ts";
import type { Option } from "../field.tsx";
import type { CourseProblems } from "./problem-text.ts";

/** A course's line and stops on the ward's drawing. */
export type CourseDrawing = {
  geography: Geography;
  line: LngLat[];
  stops: CourseMapStop[];
  /** Stops and end stations far from the line, by name. */
  far: string[];
  metres: number;
  minutes: number;
};

/** All that the form of a course shows, as it was typed. */
export type CourseView = {
  typed: TypedCourse;
  problems: CourseProblems;
  /** Null while there is no line that can be drawn. */
  drawing: CourseDrawing | null;
  photo: PhotoView | null;
  stops: { name: string; number: number | null; isShop: boolean }[];
  choices: {
    stations: Option[];
    streets: Option[];
    /** Of the chosen street. */
    shops: Option[];
    places: Option[];
  };
};
