import art from "../art/art.css?inline";
import hues from "../art/hues.css?inline";
import tokens from "../art/tokens.css?inline";
import languages from "./languages.css?inline";
import shell from "./shell.css?inline";
import tabs from "./tabs.css?inline";

/** What a scan's landing page needs; the others add the tab bar. */
export const landingStyle = tokens + hues + art + shell + languages;

export const residentStyle = landingStyle + tabs;
