export const jaEasy = {};
