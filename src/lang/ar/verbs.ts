import type { Agreement, CueForm, CueMood } from '../quote-grammar.js';

/** How one verb is written: stems from which its forms are made. */
export interface VerbStems {
  /** Third person masculine singular of the perfect. */
  readonly perfect: string;
  /** Imperfect without its prefix (يـ، تـ); left out where another verb is written the same. */
  readonly imperfect?: string;
  /** Active participle, indefinite, without ending. */
  readonly participle?: string;
  /** Verbal noun, without ending. */
  readonly masdar?: string;
  /** Perfect stem before the feminine and plural endings, where it differs (نفى: نف). */
  readonly shortened?: string;
  /** Imperfect stem before the plural ending, where it differs (ينفي: ينفون). */
  readonly imperfectShortened?: string;
}

const form = (written: string, mood: CueMood, agreement: Agreement, object = false): CueForm => ({
  form: written,
  mood,
  agreement,
  object,
});

/** Object pronouns that may be written onto a finite form or a verbal noun. */
const PRONOUNS = ['ه', 'ها', 'هم', 'هما'] as const;

const unfinal = (stem: string): string => stem.replace(/ى$/u, 'ي');

const presentForms = (imperfect: string, imperfectShort = imperfect): CueForm[] => [
  form(`ي${imperfect}`, 'FINITE', 'M'),
  form(`ت${imperfect}`, 'FINITE', 'F'),
  form(`ي${imperfectShort}ون`, 'FINITE', 'P'),
  form(`ي${unfinal(imperfect)}ان`, 'FINITE', 'P'),
  form(`ل${'ي'}${imperfect}`, 'FINITE', 'M'),
  form(`ل${'ت'}${imperfect}`, 'FINITE', 'F'),
  form(`سي${imperfect}`, 'FINITE', 'M'),
  form(`ست${imperfect}`, 'FINITE', 'F'),
];

/** All written forms of a verb that news text uses: third persons of both tenses, participles, the verbal noun with its owner. */
export const conjugate = (stems: VerbStems, options: { readonly withObjects?: boolean } = {}): CueForm[] => {
  const { perfect, participle, masdar } = stems;
  const short = stems.shortened ?? perfect;
  const finite = [
    form(perfect, 'FINITE', 'M'),
    form(`${short}ت`, 'FINITE', 'F'),
    form(`${short}وا`, 'FINITE', 'P'),
    form(stems.shortened === undefined ? `${perfect}ا` : `${unfinal(perfect)}ا`, 'FINITE', 'P'),
    form(`${short}تا`, 'FINITE', 'P'),
    ...(stems.imperfect === undefined ? [] : presentForms(stems.imperfect, stems.imperfectShortened)),
  ];
  const withObjects = options.withObjects
    ? PRONOUNS.flatMap((pronoun) => [
        form(`${unfinalObject(perfect)}${pronoun}`, 'FINITE', 'M', true),
        form(`${short}ت${pronoun}`, 'FINITE', 'F', true),
      ])
    : [];
  const participles =
    participle === undefined
      ? []
      : [
          form(`${participle}ا`, 'PARTICIPLE', 'M'),
          form(`${participle}ة`, 'PARTICIPLE', 'F'),
          form(`${participle.replace(/ي$/u, '')}ين`, 'PARTICIPLE', 'P'),
          form(`${participle}ات`, 'PARTICIPLE', 'P'),
        ];
  const masdars =
    masdar === undefined
      ? []
      : PRONOUNS.map((pronoun) =>
          form(`${masdar}${pronoun}`, 'MASDAR', pronoun === 'ه' ? 'M' : pronoun === 'ها' ? 'F' : 'P'),
        );
  return [...finite, ...withObjects, ...participles, ...masdars];
};

const unfinalObject = (stem: string): string => stem.replace(/ى$/u, 'ا');
