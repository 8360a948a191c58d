export interface DetectedLanguage {
  readonly language: 'ar' | 'en' | 'other';
  /** 0 to 1. */
  readonly confidence: number;
}

/** The language of a text by the script of its letters. */
export const detectLanguage = (text: string): DetectedLanguage => {
  const sample = text.slice(0, 4000);
  const arabic = sample.match(/[\u0600-\u06ff]/gu)?.length ?? 0;
  const latin = sample.match(/[a-z]/giu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { language: 'other', confidence: 1 };
  if (arabic / letters > 0.5) return { language: 'ar', confidence: arabic / letters };
  if (latin / letters > 0.5) return { language: 'en', confidence: latin / letters };
  return { language: 'other', confidence: 0.5 };
};
