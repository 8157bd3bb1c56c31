// The house rules that a reader cannot keep in mind alone: npx eslint -c apps/launcher/eslint.config.mjs .
import { basename } from 'node:path';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SUFFIXES = ['entity', 'view', 'repository', 'service', 'events', 'policy', 'resolver', 'type', 'input', 'loader', 'scalar', 'guard', 'strategy', 'job', 'document', 'module', 'spec', 'db-spec', 'e2e-spec'];
const EMPTY_WORDS = /(^|[-.])(utils?|helpers?|common|manager|handler|dto)([-.]|$)/;

/** A name says what a file is about; its suffix, from a closed list, what kind of thing it holds. */
const fileNames = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    const [name, ...suffixes] = basename(context.filename).replace(/\.(ts|tsx|mts|cts|js|mjs|cjs)$/, '').split('.');
    const wrong = suffixes.find((suffix) => !SUFFIXES.includes(suffix) && suffix !== 'config');
    return {
      Program(node) {
        if (EMPTY_WORDS.test([name, ...suffixes].join('.'))) context.report({ node, message: `"${name}" says nothing: name the file after what it is about.` });
        if (wrong && context.options[0]?.suffixes) context.report({ node, message: `".${wrong}" is not among the suffixes of files (apps/launcher/eslint.config.mjs).` });
      },
    };
  },
};

const SQL_CALLS = '/^(rows|row|query|one|run|execute)$/';

const everywhere = [
  { selector: "Property[key.name='synchronize'][value.value!=false]", message: 'The schema comes from migrations only.' },
  { selector: "CallExpression[callee.property.name=/^(find|findBy|findOne|findOneBy|findOneOrFail|delete|update)$/] > ObjectExpression > Property[key.name='where'] > ObjectExpression[properties.length=0]", message: 'An empty condition finds the first row of anybody.' },
  { selector: "CallExpression[callee.property.name=/^(findBy|findOneBy|findOneByOrFail|delete)$/] > ObjectExpression[properties.length=0]:first-child", message: 'An empty condition finds the first row of anybody.' },
  { selector: "CallExpression[callee.property.name='save'][arguments.length>0]", message: 'Write with insert or update and the full key: save() can move a row between agencies.' },
  { selector: "CallExpression[callee.property.name=/^(orderBy|addOrderBy)$/] > :not(Literal):first-child", message: 'An order that comes from outside can run a sub-query: name it in the SQL.' },
];

const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is injected; a rule receives its date.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The clock is injected; a rule receives its date.' },
];

const pure = [
  ...clock,
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'A rule gives the same answer to the same facts.' },
  { selector: "MemberExpression[object.name='process']", message: 'A rule does not look around: pass the fact in.' },
];

const typeormImports = {
  paths: [
    { name: 'typeorm', importNames: ['DataSource', 'EntityManager', 'QueryRunner', 'Repository', 'createConnection', 'getRepository'], message: 'Connections are opened only through the unit of work of platform.' },
    { name: '@nestjs/typeorm', message: 'Connections are opened only through the unit of work of platform.' },
    { name: 'pg', message: 'Connections are opened only through the unit of work of platform.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/node_modules/**', 'dist/**', '.data/**', 'test-results/**', 'apps/web/src/graphql/**'] },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommended],
    plugins: { house: { rules: { 'file-names': fileNames } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ...everywhere],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'house/file-names': 'error',
    },
  },
  {
    files: ['{libs,apps/api,apps/portal,apps/worker,apps/cli}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('../..', import.meta.url).pathname } },
    rules: {
      'house/file-names': ['error', { suffixes: true }],
      // A promise nobody waits for is a write outside of its transaction.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['libs/*/src/**/*.ts', 'apps/{api,portal,worker}/src/**/*.ts'],
    ignores: ['libs/platform/**', 'libs/identity/src/store/**', '**/*spec.ts'],
    rules: { 'no-restricted-imports': ['error', typeormImports] },
  },
  {
    files: ['libs/*/src/**/*.ts', 'apps/{api,portal,worker,cli}/src/**/*.ts'],
    ignores: ['**/*spec.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['libs/*/src/domain/**/*.ts', 'libs/kernel/src/**/*.ts'],
    ignores: ['**/*spec.ts', 'libs/kernel/src/clock.ts', 'libs/kernel/src/id.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...pure] },
  },
  {
    files: ['libs/*/src/**/*.ts', 'apps/{api,portal,worker}/src/**/*.ts'],
    ignores: ['**/*spec.ts', 'libs/*/src/domain/**', 'libs/kernel/**', 'libs/platform/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        ...clock,
        { selector: `CallExpression[callee.property.name=${SQL_CALLS}] > TemplateLiteral[expressions.length>0]:first-child > MemberExpression[computed=false].expressions`, message: 'Values go into SQL as parameters.' },
      ],
    },
  },
  {
    // What comes back over HTTP has the shape the test is about to assert.
    files: ['{libs,apps}/*/test/**/*.ts', '**/*spec.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'no-console': ['error', { allow: ['error'] }], 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
