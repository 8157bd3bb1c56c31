import { graphql } from '../../graphql/staff';

export const ImportTemplateQuery = graphql(`
  query ImportTemplate($kind: String!, $format: String!) {
    importTemplate(kind: $kind, format: $format) { name base64 }
  }
`);

export const CheckImportMutation = graphql(`
  mutation CheckImport($input: ImportSheetInput!) {
    checkImport(input: $input) {
      __typename
      ... on ImportCheck {
        fileName rows samples ready known refused waiting faultCount
        sameFile { id importedAt importedByName }
        records { rows label state }
        faults { row cell header value severity kind message confirmed }
        warnings { kind count confirmed example }
      }
      ... on Refused { code message field }
    }
  }
`);

export const RunImportMutation = graphql(`
  mutation RunImport($input: ImportSheetInput!) {
    runImport(input: $input) { __typename ... on ImportCheck { batchId ready refused waiting known } ... on Refused { code message field } }
  }
`);

export const ImportLeftOutMutation = graphql(`
  mutation ImportLeftOut($input: ImportSheetInput!, $format: String!) {
    importLeftOut(input: $input, format: $format) { __typename ... on ImportFile { name base64 } ... on Refused { code message field } }
  }
`);

export const ImportBatchesQuery = graphql(`
  query ImportBatches($kind: String) {
    importBatches(kind: $kind) { id kind fileName recordCount leftOutCount importedAt importedByName undoneAt removedCount keptCount }
  }
`);

export const ImportBatchQuery = graphql(`
  query ImportBatch($id: UUID!) {
    importBatch(id: $id) {
      id kind fileName fileHash allOrNothing rowCount recordCount leftOutCount correctedCount importedAt importedByName undoneAt undoneByName undoReason removedCount keptCount
    }
    importedRecords(batchId: $id, first: 500) { rows type recordId label state keptBecause }
  }
`);

export const ImportUndoTrialQuery = graphql(`
  query ImportUndoTrial($batchId: UUID!) {
    importUndoTrial(batchId: $batchId) { removedCount keptCount kept { type recordId label keptBecause } }
  }
`);

export const UndoImportMutation = graphql(`
  mutation UndoImport($batchId: UUID!, $reason: String!) {
    undoImport(batchId: $batchId, reason: $reason) { __typename ... on ImportBatch { id removedCount keptCount } ... on Refused { code message field } }
  }
`);
