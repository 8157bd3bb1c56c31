import { graphql } from '../../graphql/staff';

export const BatchKindsQuery = graphql(`
  query DocumentBatchKinds { documentBatchKinds { kind name period } }
`);

export const BatchCandidatesQuery = graphql(`
  query DocumentBatchCandidates($input: BatchOrderInput!) {
    documentBatchCandidates(input: $input) { subjectId label group whyNot known }
  }
`);

export const BatchesQuery = graphql(`
  query DocumentBatches {
    documentBatches {
      id name month year state requestedAt requestedBy finishedAt total waiting issued known refused failed secondsLeft zipUrl pdfUrl
      troubles { id label reason }
    }
  }
`);

export const StartBatchMutation = graphql(`
  mutation StartDocumentBatch($input: StartDocumentBatchInput!) {
    startDocumentBatch(input: $input) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }
  }
`);

export const CancelBatchMutation = graphql(`
  mutation CancelDocumentBatch($id: UUID!) {
    cancelDocumentBatch(id: $id) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }
  }
`);

export const RetryBatchMutation = graphql(`
  mutation RetryDocumentBatch($id: UUID!) {
    retryDocumentBatch(id: $id) { __typename ... on DocumentBatch { id state } ... on Refused { code message field } }
  }
`);
