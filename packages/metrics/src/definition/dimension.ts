import { Channel, ContactOutcome, ContactReason, DemandType } from '../enums/access.js';
import { AcquisitionSource, CustomerEndDestination, CustomerEndReason } from '../enums/churn.js';
import type { EnumDefinition } from '../enums/define-enum.js';
import { EmotionType } from '../enums/experience.js';
import { BreachKind, FailureCause, IncidentKind } from '../enums/failure.js';
import { ImprovementStrategy, Remedy } from '../enums/recovery.js';
import { Audience, OpportunityKind, OpportunityReason, TalkTheme, Valence } from '../enums/reputation.js';
import { CostClass, SpendingCategory } from '../enums/spending.js';
import { EmployeeExitDestination, EmployeeExitReason, Site, TrainingTopic } from '../enums/staff.js';
import { CopingTraining, RelationshipBand, SeverityBand, TenureBand } from './bands.js';
import type { Text } from './text.js';

/** Something by which a figure may be split or narrowed. */
export interface Dimension {
  readonly label: Text;
  /** Its closed vocabulary; absent where the values are the company's own words. */
  readonly enum?: EnumDefinition<string>;
  /** The table whose rows are its values, shown by their names. */
  readonly table?: 'department' | 'team';
  /** Whether a report may be narrowed to some of its values. */
  readonly filter?: true;
}

const definitions = {
  segment: { label: { en: 'Segment', it: 'Segmento' }, filter: true },
  region: { label: { en: 'Region', it: 'Regione' }, filter: true },
  channel: { label: { en: 'Channel', it: 'Canale' }, enum: Channel, filter: true },
  department: { label: { en: 'Department', it: 'Reparto' }, table: 'department', filter: true },
  site: { label: { en: 'Site', it: 'Sede' }, enum: Site, filter: true },
  team: { label: { en: 'Team', it: 'Team' }, table: 'team', filter: true },
  cause: { label: { en: 'Cause', it: 'Causa' }, enum: FailureCause, filter: true },
  severityBand: { label: { en: 'Severity', it: 'Gravità' }, enum: SeverityBand, filter: true },
  relationshipBand: { label: { en: 'Relationship', it: 'Relazione' }, enum: RelationshipBand, filter: true },
  tenureBand: { label: { en: 'Length of service', it: 'Anzianità' }, enum: TenureBand, filter: true },
  reason: { label: { en: 'Reason of contact', it: 'Motivo del contatto' }, enum: ContactReason },
  outcome: { label: { en: 'Outcome', it: 'Esito' }, enum: ContactOutcome },
  demandType: { label: { en: 'Kind of demand', it: 'Tipo di domanda' }, enum: DemandType },
  emotion: { label: { en: 'Emotion', it: 'Emozione' }, enum: EmotionType },
  breachKind: { label: { en: 'Broken expectation', it: 'Attesa delusa' }, enum: BreachKind },
  incidentKind: { label: { en: 'Kind of incident', it: 'Tipo di incidente' }, enum: IncidentKind },
  remedy: { label: { en: 'Remedy', it: 'Rimedio' }, enum: Remedy },
  strategy: { label: { en: 'Strategy', it: 'Strategia' }, enum: ImprovementStrategy },
  endReason: { label: { en: 'Reason for leaving', it: 'Motivo di abbandono' }, enum: CustomerEndReason },
  endDestination: { label: { en: 'Destination', it: 'Destinazione' }, enum: CustomerEndDestination },
  acquisitionSource: { label: { en: 'Acquisition source', it: 'Fonte di acquisizione' }, enum: AcquisitionSource },
  audience: { label: { en: 'Audience', it: 'Pubblico' }, enum: Audience },
  valence: { label: { en: 'Good or bad', it: 'Bene o male' }, enum: Valence },
  theme: { label: { en: 'Theme', it: 'Tema' }, enum: TalkTheme },
  opportunityKind: { label: { en: 'Kind of outsider', it: 'Tipo di esterno' }, enum: OpportunityKind },
  opportunityReason: { label: { en: 'Reason given', it: 'Motivo indicato' }, enum: OpportunityReason },
  category: { label: { en: 'Category', it: 'Categoria' }, enum: SpendingCategory },
  costClass: { label: { en: 'Cost-of-quality class', it: 'Classe di costo della qualità' }, enum: CostClass },
  copingTraining: {
    label: { en: 'Trained to face complaints', it: 'Formazione sui reclami' },
    enum: CopingTraining,
  },
  trainingTopic: { label: { en: 'Topic', it: 'Argomento' }, enum: TrainingTopic },
  exitReason: { label: { en: 'Reason for leaving', it: "Motivo dell'uscita" }, enum: EmployeeExitReason },
  exitDestination: { label: { en: 'Destination', it: 'Destinazione' }, enum: EmployeeExitDestination },
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionKey = keyof typeof definitions;

/** Every dimension, by its key, which is also the name of its column in the bases that know it. */
export const dimensions: Readonly<Record<DimensionKey, Dimension>> = definitions;

/** Holds because an object literal has no keys beyond those of its type. */
export const dimensionKeys = Object.keys(definitions) as DimensionKey[];
