import type { Draws } from '../deterministic/draws.js';
import type { PurposeName } from '../deterministic/purpose.js';

type Names = readonly [string, ...string[]];
const words = (text: string): Names => {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
};

/* Common given names and surnames, combined by draw: nobody is meant. */
const italianGiven = words(
  'Alessandro Alice Andrea Anna Antonio Arianna Beatrice Carlo Caterina Chiara Claudia Cristina Daniela Davide Elena ' +
    'Elisa Emanuele Enrico Fabio Federica Federico Filippo Francesca Francesco Gabriele Giacomo Giorgia Giovanni Giulia ' +
    'Giuseppe Ilaria Irene Laura Leonardo Lorenzo Luca Lucia Ludovica Marco Maria Martina Matteo Michela Michele Nicola ' +
    'Paola Paolo Pietro Riccardo Roberto Rosa Sara Silvia Simone Sofia Stefano Teresa Tommaso Valentina Vittoria',
);
const italianFamily = words(
  'Amato Barbieri Basile Bellini Benedetti Bernardi Bianchi Bruno Caputo Carbone Caruso Cattaneo Colombo Conte Conti ' +
    'Coppola Costa Damico Esposito Fabbri Farina Ferrara Ferrari Ferri Fiore Fontana Galli Gallo Gatti Gentile Giordano ' +
    'Grassi Greco Grasso Guerra Leone Lombardi Lombardo Longo Mancini Marchetti Mariani Marini Marino Martinelli Martini ' +
    'Mazza Messina Monti Morelli Moretti Negri Orlando Palmieri Palumbo Parisi Pellegrini Pellegrino Ricci Rinaldi Riva ' +
    'Rizzi Rizzo Romano Rossetti Rossi Russo Sala Sanna Santoro Serra Silvestri Sorrentino Testa Valentini Villa Vitale',
);

interface Origin {
  readonly given: Names;
  readonly family: Names;
}
const italian: Origin = { given: italianGiven, family: italianFamily };
const english: Origin = {
  given: words('Alice Amelia Daniel Edward Emily Grace Hannah Henry James Lucy Oliver Sophie Thomas William'),
  family: words('Baker Bennett Carter Clarke Cooper Evans Foster Hughes Morgan Parker Reed Turner Walker Wright'),
};
const german: Origin = {
  given: words('Anja Erik Hannah Jonas Katrin Lea Lena Lukas Markus Sabine Stefan Thomas'),
  family: words('Becker Fischer Hoffmann Keller Koch Krause Lehmann Meyer Richter Vogel Wagner Winkler'),
};
const french: Origin = {
  given: words('Amélie Antoine Camille Claire Hugo Julien Léa Louis Manon Nathalie Pierre Sophie'),
  family: words('Bernard Chevalier Dubois Fournier Girard Lambert Laurent Mercier Moreau Perrin Renard Roux'),
};
/** Origins of people at home in any of the languages; a given name goes with a surname of the same. */
const elsewhere: readonly [Origin, ...Origin[]] = [
  { given: words('Ana Andrei Daria Elena Ioana Mihai'), family: words('Ionescu Marin Munteanu Popescu Stan Vasile') },
  { given: words('Carmen Diego Ines Javier Lucía Mateo'), family: words('Castro Garcia Lopez Navarro Ortega Silva') },
  {
    given: words('Agnieszka Ivan Marek Olga Petra Tomasz'),
    family: words('Kowalski Novak Nowak Petrov Svoboda Zelenko'),
  },
  { given: words('Amina Fatima Karim Nadia Omar Samir'), family: words('Benali Haddad Khalil Mansour Rahman Saleh') },
  { given: words('Aylin Elif Emre Kerem Selin Yusuf'), family: words('Aydin Demir Kaya Sahin Yildiz Yilmaz') },
  { given: words('Anjali Arjun Meera Priya Ravi Sanjay'), family: words('Das Kumar Nair Patel Singh Verma') },
  { given: words('Hui Jing Lin Mei Wei Xin'), family: words('Chen Huang Liu Wang Zhang Zhou') },
  { given: words('Abena Adama Chidi Kofi Mariama Ngozi'), family: words('Abebe Diallo Mensah Ndiaye Okafor Traore') },
];
const trades = words(
  'Bottega Caffè Casa Cartoleria Emporio Galleria Hotel Libreria Locanda Ristorante Studio Trattoria',
);

/** Languages of customers. */
export const languages = ['it', 'en', 'de', 'fr'] as const;
export type Language = (typeof languages)[number];
const origins: Readonly<Record<Language, Origin>> = { it: italian, en: english, de: german, fr: french };

/** A person's name: of the language for most, of many origins for the others. */
export function personName(draws: Draws, purpose: PurposeName, agent: number, language: Language): string {
  const native = draws.chance(0.88, purpose, agent, 0);
  const { given, family } = native ? origins[language] : draws.pick(elsewhere, purpose, agent, 3);
  return `${draws.pick(given, purpose, agent, 1)} ${draws.pick(family, purpose, agent, 2)}`;
}

/** The name of an organisation that buys for its trade. */
export const organisationName = (draws: Draws, agent: number): string =>
  `${draws.pick(trades, 'organisationName', agent, 0)} ${draws.pick(italianFamily, 'organisationName', agent, 1)}`;
