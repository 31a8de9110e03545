import tseslint from "typescript-eslint";
import { layerRules } from "./eslint.layers.js";

const tests = ["**/*.test.{ts,tsx}", "**/*.sample.ts", "tests/**"];
const code = ["**/*.{ts,tsx,js,mjs}"];

/** @param {string} selector @param {string} message */
const refuse = (selector, message) => ({ selector, message });

const LETTERS = "value=/\\p{L}/u";
const spoken =
  "/^(alt|title|placeholder|aria-(label|description|roledescription|valuetext))$/";

const everywhere = [
  refuse(
    "TSInterfaceDeclaration:not(TSModuleDeclaration TSInterfaceDeclaration)",
    "Write `type`: an interface only where a module of others is added to.",
  ),
  refuse(
    "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > ArrowFunctionExpression",
    "Write a function declaration.",
  ),
  refuse(
    "Program > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > ArrowFunctionExpression[body.type='BlockStatement']",
    "Write a function declaration.",
  ),
];

const noDefault = [
  refuse(
    "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    "Name the export: defaults are for routes and configuration.",
  ),
];

const inApp = [
  refuse(
    "CallExpression[arguments.length=0][callee.property.name=/^(get|all|run)$/]",
    "Only SQLite has get, all and run: await the query itself.",
  ),
  refuse(
    "CallExpression[callee.name='redirect'] > TemplateLiteral :matches(MemberExpression[object.name='params'])",
    "A parameter may hold any letter, a header may not: encodeURIComponent it first.",
  ),
  refuse("ImportExpression[source.value=/^[#.]/]", "Import it above."),
  refuse(`JSXText[${LETTERS}]`, "Text comes from app/locales."),
  refuse(
    `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[${LETTERS}]`,
    "Text comes from app/locales.",
  ),
  refuse(
    `JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name=${spoken}] > :matches(Literal[${LETTERS}], JSXExpressionContainer > Literal[${LETTERS}])`,
    "Text comes from app/locales.",
  ),
];

const inDomain = [
  refuse(
    "NewExpression[callee.name='Date'][arguments.length=0], MemberExpression[object.name='Date'][property.name='now']",
    "Rules have no clock: take `now`.",
  ),
  refuse(
    "MemberExpression[object.name='Math'][property.name='random']",
    "Rules have no chance: take the bytes.",
  ),
];

export default tseslint.config(
  { ignores: ["build/", "data/", "node_modules/", "public/**/*.min.js"] },
  {
    files: code,
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: ["error", "smart"],
      "func-style": ["error", "declaration", { allowArrowFunctions: true }],
      "max-lines": ["error", 300],
      "prefer-const": "error",
      "no-restricted-syntax": ["error", ...everywhere],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowInterfaces: "with-single-extends" },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["{app,db,server,tests}/**/*.{ts,tsx,mjs}"],
    ignores: ["**/*.d.ts"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...noDefault] },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    ignores: [...tests, "**/*.d.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...everywhere, ...noDefault, ...inApp],
    },
  },
  {
    files: ["{app,db}/**/*.{ts,tsx}"],
    ignores: [...tests, "app/env.server.ts", "db/dialect.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "app/env.server.ts reads the environment.",
        },
      ],
    },
  },
  {
    files: [
      "app/routes/**/*.tsx",
      "app/root.tsx",
      "app/entry.*.tsx",
      "app/routes.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...inApp] },
  },
  {
    files: ["app/domain/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-syntax": [
        "error",
        ...everywhere,
        ...noDefault,
        ...inApp,
        ...inDomain,
      ],
      "no-restricted-globals": [
        "error",
        ...["process", "Buffer", "crypto", "fetch", "window", "document"],
      ],
    },
  },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
  ...layerRules(tests),
);
