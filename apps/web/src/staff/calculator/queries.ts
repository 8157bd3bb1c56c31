import { graphql } from '../../graphql/staff';

export const RentSimulationQuery = graphql(`
  query RentSimulation($file: String!) {
    rentSimulation(file: $file) {
      asOf model credit fund capLeft recourse landlordClaim
      charges { month component amount dueOn cause }
      refused { enteredOn message }
      allocations { paidOn month part amount because }
      open { month principal interest }
      claims { on claimed payout payableOn whyNot months { month payout } }
      gate2291 { open owed needed }
    }
  }
`);

export const TenancySimulationFileQuery = graphql(`
  query TenancySimulationFile($tenancyId: UUID!) { tenancySimulationFile(tenancyId: $tenancyId) }
`);

export const InterestRatesQuery = graphql(`
  query InterestRates { interestRates { from percent } }
`);

export const CalculatorTenanciesQuery = graphql(`
  query CalculatorTenancies { tenancies(first: 100, states: ["signed", "ended"]) { edges { node { id number household { name } unit { code } } } } }
`);
