import type { PolicyTable, Reader } from '#platform/staff';

const importers = ['coordinator', 'manager'] as const;
const all = (...fields: readonly string[]): Readonly<Record<string, readonly Reader[]>> => Object.fromEntries(fields.map((field) => [field, importers]));

export const importsPolicy: PolicyTable = {
  ImportFault: all('row', 'cell', 'header', 'value', 'severity', 'kind', 'message', 'confirmed'),
  ImportRecordView: all('rows', 'label', 'state'),
  ImportWarningKind: all('kind', 'count', 'confirmed', 'example'),
  ImportedColumn: all('cell', 'title'),
  ImportBatch: all(
    'id', 'kind', 'fileName', 'fileHash', 'allOrNothing', 'rowCount', 'recordCount', 'leftOutCount', 'correctedCount', 'importedAt', 'importedByName', 'undoneAt', 'undoneByName', 'undoReason',
    'removedCount', 'keptCount',
  ),
  ImportedRecordView: all('rows', 'type', 'recordId', 'label', 'state', 'keptBecause'),
  ImportCheck: all('batchId', 'fileName', 'sameFile', 'columns', 'rows', 'samples', 'ready', 'known', 'refused', 'waiting', 'records', 'faults', 'faultCount', 'warnings'),
  ImportUndoTrial: all('removedCount', 'keptCount', 'kept'),
  ImportFile: all('name', 'base64'),
};
