export { hasRole, systemActor, type Actor } from './actor';
export { AgencyRow, DateColumn, DecimalColumn, InstantColumn, MoneyColumn } from './database/entity';
export { openDataSource, type ConnectionSettings } from './database/connection';
export { Database, sqlState, violatedConstraint, type OpenWork } from './database/database';
export { AccessDatabase } from './database/access-database';
export { Tx, type NewRow } from './database/tx';
export { migrate } from './database/migrations';
export { APP_ROLES, appUrls, prepareRoles, type AppRole, type AppUrls } from './database/roles';
export { Authenticator, type Presented } from './authenticator';
export { readSettings, type ProcessSettings } from './config';
export { SentenceBook, fill, platformSentences, type PlatformRefusal } from './sentences';
export { InfrastructureModule, type Infrastructure } from './infrastructure.module';
export { chunksOf, FilesService, type FileContent, type LargeFile, type NewFile, type StoredFile } from './files/files.service';
export { JOBS_SCHEMA, JobQueue, type Listener } from './jobs/job-queue';
export { processLogger } from './log';
export { gatewaysOf, writeToLog, type Gateway, type OutgoingMessage } from './messages/gateways';
export { Metrics, isFromThisMachine, type PoolState } from './metrics';
export { csvText, sheetCells } from './sheets/read-sheet';
export { sheetSentences, type SheetRefusal } from './sheets/sentences';
export { ImportsService, type CheckedFault, type CheckedRecord, type ImportCheck, type ImportRequest } from './imports/imports.service';
export { importBatch, importBatches, importedRows, type ImportBatchView, type ImportedRow } from './imports/import.repository';
export { importTemplate, type SheetFile } from './imports/template';
export { importSentences, keptBecause, type ImportRefusal } from './imports/sentences';
export type {
  ImportChoice, ImportColumn, ImportColumns, ImportedRecord, ImportedType, ImportFault, ImportKind, ImportRecord, ImportRow, SheetImport,
} from './imports/sheet-import';
export { openSheet, type OpenSheet } from './imports/open-sheet';
