/**
 * What embodies a concept beside metrics, or why nothing does yet.
 * @type {Readonly<Record<string, string>>}
 */
export const beyondMetrics = {
  'S0-29':
    'Not yet an answer of the product: a lasting part of a loss of trust is fitted by `recoveryCurve` of packages/statistics and needs an edge of the spread.',
  'S0-31':
    'Not yet: what customers expected and perceived is stored with every interaction; an anchor for each customer is not fitted.',
  'S0-38': 'Every telling that is known carries how close teller and listener are, in the API as `tieStrength`.',
  'S0-39':
    'Not yet: how much more bad talk weighs than good is an effect on those who hear it, so an edge of the spread. The evidence ledger shows what speaks against the claim.',
  'S0-44':
    'Not yet: how fast an effect fades is fitted by `exposureHalfLife` of packages/statistics and needs an edge of the spread.',
  'S0-47': 'Relief, satisfaction and delight are values by which emotions are split.',
  'S0-52': 'In-house against outsourced: every figure whose rows name a department is split by `SITE`.',
  'S1-06': 'Tellings carry the failure that they tell of; figures of talk are split by `VALENCE` and `AUDIENCE`.',
  'S1-31': 'Not yet: the view of the whole spread comes with its edges.',
  'S2-12':
    'Not yet: expected continuity and the expected recovery are stored; the path between them is an edge of the spread.',
  'S2-13': 'A note for readers, no figure.',
  'S2-34': 'Not yet: expectations are stored with every interaction and failure; their drift is not drawn.',
  'S2-35':
    'The strength of the relationship, from what was known before a failure, splits figures as `RELATIONSHIP_BAND`.',
  'S3-06':
    'The conditions of a failure are dimensions: cause, channel, region, segment, department, site and severity.',
  'S3-07': 'Changes made from complaints are rows of the API, `improvementActions`, with what they are to prevent.',
  'S3-18': '`catena doctor` counts what is missing, stale, doubled, orphaned or impossible, with examples.',
  'S3-20':
    'Demo companies and people are invented; the evidence ledger names publishers of studies, never a company as bad.',
  'S3-21': 'What staff noted as making a contact hard is a column of interactions, in the API as `difficulty`.',
  'S4-26': 'Vocabularies that the source leaves open have a value `OTHER`.',
};
