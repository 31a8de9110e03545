import "./no-eval.ts";
import { startDrawing } from "./start.ts";

void startDrawing(() => import("./board.ts"));
