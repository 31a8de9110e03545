export const roles = ["viewer", "officer", "manager"] as const;

/** 閲覧 sees, 担当 works, 管理者 also decides who may. */
export type Role = (typeof roles)[number];

export function isAllowed(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}
