declare module 'wink-porter2-stemmer' {
  /** Stem of a lower-case English word (Snowball's Porter2). */
  export default function stem(word: string): string;
}
