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
const otherGiven = words(
  'Adam Ana Anja Aylin Carmen Daria Elif Emma Erik Fatima Hannah Ines Ivan James Jonas Kofi Lea Lena Lin Lukas Mei Mina ' +
    'Nadia Noor Olga Omar Pierre Priya Samir Sophie Thomas Yusuf',
);
const otherFamily = words(
  'Abebe Andersson Becker Chen Costa Dubois Evans Fischer Garcia Haddad Ivanova Jansen Kaya Khan Kowalski Lopez Mensah ' +
    'Meyer Moreau Nguyen Novak Okafor Patel Petrov Popescu Rahman Silva Singh Smith Wagner Yilmaz Zhang',
);
const trades = words(
  'Bottega Caffè Casa Cartoleria Emporio Galleria Hotel Libreria Locanda Ristorante Studio Trattoria',
);

export const languages = ['it', 'en', 'de', 'fr'] as const;
/** A person's name; Italian for most, of many origins for the others. */
export function personName(draws: Draws, purpose: PurposeName, agent: number): string {
  const italian = draws.chance(0.86, purpose, agent, 0);
  const given = draws.pick(italian ? italianGiven : otherGiven, purpose, agent, 1);
  return `${given} ${draws.pick(italian ? italianFamily : otherFamily, purpose, agent, 2)}`;
}

/** The name of an organisation that buys for its trade. */
export const organisationName = (draws: Draws, agent: number): string =>
  `${draws.pick(trades, 'organisationName', agent, 0)} ${draws.pick(italianFamily, 'organisationName', agent, 1)}`;
