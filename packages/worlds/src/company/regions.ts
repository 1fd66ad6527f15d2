export interface Region {
  readonly name: string;
  /** Relative number of customers. */
  readonly weight: number;
}

/** Twenty-six sales regions: the Italian regions, the larger ones in parts. Weights follow population, roughly. */
export const regions: readonly Region[] = [
  { name: 'Piemonte', weight: 7 },
  { name: "Valle d'Aosta", weight: 1 },
  { name: 'Lombardia Ovest', weight: 10 },
  { name: 'Lombardia Est', weight: 6 },
  { name: 'Trentino', weight: 2 },
  { name: 'Alto Adige', weight: 2 },
  { name: 'Veneto', weight: 7 },
  { name: 'Friuli-Venezia Giulia', weight: 3 },
  { name: 'Liguria', weight: 3 },
  { name: 'Emilia', weight: 5 },
  { name: 'Romagna', weight: 3 },
  { name: 'Toscana', weight: 6 },
  { name: 'Umbria', weight: 2 },
  { name: 'Marche', weight: 3 },
  { name: 'Roma', weight: 8 },
  { name: 'Lazio', weight: 3 },
  { name: 'Abruzzo', weight: 3 },
  { name: 'Molise', weight: 1 },
  { name: 'Campania', weight: 7 },
  { name: 'Puglia', weight: 5 },
  { name: 'Salento', weight: 2 },
  { name: 'Basilicata', weight: 1 },
  { name: 'Calabria', weight: 3 },
  { name: 'Sicilia Ovest', weight: 4 },
  { name: 'Sicilia Est', weight: 4 },
  { name: 'Sardegna', weight: 3 },
];

export const regionWeights: readonly number[] = regions.map((region) => region.weight);
const totalWeight = regionWeights.reduce((sum, weight) => sum + weight, 0);
export const regionShares: readonly number[] = regionWeights.map((weight) => weight / totalWeight);

export const regionName = (index: number): string => regions[index]?.name ?? '';
