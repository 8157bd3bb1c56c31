// The one list that orders the house: a context imports only those above it, and only through their front doors.
// dependency-cruiser's rules are generated from it (`npm test`, or: npx depcruise --config libs/boundaries.cjs apps libs).
const ORDER = [
  'kernel',
  'platform',
  'identity',
  'documents',
  'ledger',
  'partners',
  'properties',
  'households',
  'matching',
  'tenancies',
  'rent',
  'guarantee',
  'support',
  'programmes',
  'reporting',
];

const TESTS = '\\.(spec|db-spec|e2e-spec)\\.ts$|^libs/[^/]+/test/|^apps/[^/]+/test/';
const GRAPHQL_PACKAGES = '(^|node_modules/)(@nestjs/(graphql|apollo)|@apollo/server|@as-integrations/fastify|@escape\\.tech/graphql-armor|graphql|dataloader)(/|$)';
/** The benchmark measures the real staff endpoint, so it starts one. */
const BENCH = '^apps/cli/src/bench/';
/** Packages that compute and touch nothing: code pages, an XML tokenizer, ratios, the assignment problem. */
const PURE_PACKAGES = 'node_modules/(iconv-lite|saxes|big\\.js|munkres|highs)/';
/** The only places where classes of a schema may live: staff beside staff.ts, portal beside portal.ts, plumbing in platform. */
const STAFF_EDGE = '^libs/[^/]+/src/(staff\\.ts$|graphql/)';
const PORTAL_EDGE = '^libs/[^/]+/src/(portal\\.ts$|portal/)';
const GRAPHQL_EDGE = `${STAFF_EDGE}|${PORTAL_EDGE}|^libs/platform/src/|^apps/(api|portal)/`;

const oneWay = ORDER.map((context, position) => ({
  name: `${context}-imports-only-those-above-it`,
  comment: `In ORDER (libs/boundaries.cjs) ${context} may know: ${ORDER.slice(0, position).join(', ') || 'nothing'}. News from below travels as events.`,
  severity: 'error',
  from: { path: `^libs/${context}/`, pathNot: '\\.e2e-spec\\.ts$' },
  to: { path: `^libs/(${ORDER.slice(position + 1).join('|') || 'nothing'})/` },
}));

const rules = [
  ...oneWay,
  {
    name: 'every-context-has-its-place-in-the-order',
    severity: 'error',
    from: {},
    to: { path: '^libs/[^/]+/', pathNot: `^libs/(${ORDER.join('|')})/|^libs/boundaries\\.cjs$` },
  },
  {
    name: 'front-doors-only',
    comment: 'index.ts for contexts and the worker, staff.ts for apps/api, portal.ts for apps/portal; test/builders.ts for tests.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/', pathNot: '^libs/[^/]+/test/' },
    to: { path: '^libs/', pathNot: '^libs/$1/|^libs/[^/]+/src/(index|staff|portal)\\.ts$|^libs/[^/]+/test/builders\\.ts$' },
  },
  {
    name: 'tests-enter-by-front-doors-too',
    severity: 'error',
    from: { path: '^libs/([^/]+)/test/' },
    to: { path: '^libs/', pathNot: '^libs/$1/|^libs/[^/]+/src/(index|staff|portal)\\.ts$|^libs/[^/]+/test/' },
  },
  {
    name: 'apps-enter-by-front-doors',
    severity: 'error',
    from: { path: '^apps/' },
    to: { path: '^libs/', pathNot: '^libs/[^/]+/src/(index|staff|portal)\\.ts$|^libs/[^/]+/test/builders\\.ts$|^libs/boundaries\\.cjs$' },
  },
  {
    name: 'the-staff-door-is-for-the-staff-face',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: `^apps/api/|${BENCH}|${STAFF_EDGE}|${TESTS}` },
    to: { path: '^libs/[^/]+/src/staff\\.ts$' },
  },
  {
    name: 'the-portal-door-is-for-the-portal',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: `^apps/portal/|${PORTAL_EDGE}|${TESTS}` },
    to: { path: '^libs/[^/]+/src/portal\\.ts$' },
  },
  {
    name: 'the-portal-never-reaches-staff-graphql',
    comment: 'Code-first metadata is global in a process: merely importing a staff type would put it into the schema of landlords.',
    severity: 'error',
    from: { path: '^apps/portal/src/' },
    to: { path: '^libs/(?!platform/)[^/]+/src/(staff\\.ts$|graphql/)', reachable: true },
  },
  {
    name: 'staff-never-reaches-portal-graphql',
    severity: 'error',
    from: { path: '^apps/api/src/' },
    to: { path: '^libs/(?!platform/)[^/]+/src/(portal\\.ts$|portal/)', reachable: true },
  },
  {
    name: 'graphql-at-the-edge',
    comment: 'Services, rules and stores know no GraphQL: the screen, the job and the command line call the same service.',
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: `${GRAPHQL_EDGE}|${TESTS}|^apps/(web|launcher)/` },
    to: { path: GRAPHQL_PACKAGES },
  },
  {
    name: 'the-inside-does-not-know-its-edge',
    severity: 'error',
    from: { path: '^libs/(?!platform/)[^/]+/src/', pathNot: `${STAFF_EDGE}|${PORTAL_EDGE}|${TESTS}` },
    to: { path: '^libs/(?!platform/)[^/]+/src/(graphql|portal)/' },
  },
  {
    name: 'rules-are-pure',
    comment: 'src/domain imports the kernel, itself and computing that touches nothing; shapes of others as types only.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/src/domain/', pathNot: TESTS },
    to: { pathNot: `^libs/$1/src/domain/|^libs/kernel/src/index\\.ts$|^(node:)?buffer$|${PURE_PACKAGES}`, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'the-kernel-depends-on-nothing',
    comment: 'Only random bytes and CRC32 come from Node.',
    severity: 'error',
    from: { path: '^libs/kernel/src/', pathNot: TESTS },
    to: { pathNot: '^libs/kernel/src/|^(node:)?(crypto|zlib)$' },
  },
  {
    name: 'no-circles',
    comment: 'A screen that its address loads only when it is opened may know that address.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
  },
  {
    name: 'apps-are-strangers',
    severity: 'error',
    from: { path: '^apps/([^/]+)/', pathNot: BENCH },
    to: { path: '^apps/', pathNot: '^apps/($1|launcher)/' },
  },
  {
    name: 'the-web-knows-only-the-schemas',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: '^(libs|dist|migrations)/|^apps/(api|portal|worker|cli)/' },
  },
  {
    name: 'the-portal-of-the-web-loads-nothing-of-the-staff',
    severity: 'error',
    from: { path: '^apps/web/src/(portal|graphql/portal)/' },
    to: { path: '^apps/web/src/(staff|field|graphql/staff)/' },
  },
  {
    name: 'the-staff-of-the-web-loads-nothing-of-the-portal',
    severity: 'error',
    from: { path: '^apps/web/src/(staff|field|graphql/staff)/' },
    to: { path: '^apps/web/src/(portal|graphql/portal)/' },
  },
  {
    name: 'tests-are-not-imported',
    severity: 'error',
    from: { path: '^(libs|apps)/[^/]+/src/', pathNot: TESTS },
    to: { path: TESTS },
  },
  {
    name: 'the-product-runs-without-development-packages',
    severity: 'error',
    // One script of a measurement stands apart: it reads with others' parsers, which no product runs.
    from: { path: '^(libs/[^/]+|apps/(api|portal|worker|cli))/src/', pathNot: [TESTS, '^apps/cli/src/bench/money/parse-file[.]ts$'] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'what-is-imported-exists',
    severity: 'error',
    from: { path: '^(libs|apps)/' },
    // A package of types alone: there is no file to find.
    to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
  },
];

module.exports = {
  forbidden: rules,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|^apps/launcher/|^\\.data/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};

// Not enumerable: dependency-cruiser refuses keys it does not know.
Object.defineProperty(module.exports, 'ORDER', { value: ORDER });
