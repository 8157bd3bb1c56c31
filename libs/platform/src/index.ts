export { hasRole, systemActor, type Actor } from './actor';
export { AgencyRow, DateColumn, DecimalColumn, InstantColumn, MoneyColumn } from './database/entity';
export { openDataSource, type ConnectionSettings } from './database/connection';
export { Database, sqlState, violatedConstraint, type OpenWork } from './database/database';
export { AccessDatabase } from './database/access-database';
export { Tx, type NewRow } from './database/tx';
export { migrate } from './database/migrations';
export { APP_ROLES, appUrls, prepareRoles, type AppRole, type AppUrls } from './database/roles';
