import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  compareTellings,
  compareWords,
  type TellingDifference,
  type WordDifferences,
} from '../../app/compare-tellings.js';
import type { EvidenceRecord, QuoteRecord, TellingRecord } from '../../store/records.js';
import type { Context } from '../context.js';
import { Evidence } from '../evidence/evidence.type.js';
import type { Loaders } from '../loaders.js';
import { loadChain } from '../quote/chain.js';
import { Quote } from '../quote/quote.type.js';
import { TellingDifferenceName } from './utterance.enum.js';
import { UtteranceQuote } from './utterance.type.js';

const NOTHING: WordDifferences = { leavesOut: [], adds: [] };

const loadWords = async (loaders: Loaders, { id, firstQuoteId, kind }: TellingRecord): Promise<WordDifferences> => {
  if (kind === 'TRANSLATED') return NOTHING;
  const [first, own] = await Promise.all([loaders.quotes.need(firstQuoteId), loaders.quotes.need(id)]);
  return compareWords(first.content, own.content);
};

@Resolver(() => UtteranceQuote)
export class UtteranceQuoteResolver {
  @FieldResolver(() => Quote, { description: 'The quote.' })
  quote(@Root() telling: TellingRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord> {
    return loaders.quotes.need(telling.id);
  }

  @FieldResolver(() => [TellingDifferenceName], {
    description:
      'In what it differs from the first quote, empty for that one. Between two languages words and cues are not compared.',
  })
  async differences(
    @Root() { id, firstQuoteId, kind }: TellingRecord,
    @Ctx() { loaders }: Context,
  ): Promise<readonly TellingDifference[]> {
    const [first, own] = await Promise.all([loaders.quotes.need(firstQuoteId), loaders.quotes.need(id)]);
    const [chain, ownChain] = await Promise.all([loadChain(loaders, first), loadChain(loaders, own)]);
    return compareTellings(kind, { quote: first, chain }, { quote: own, chain: ownChain });
  }

  @FieldResolver(() => [Evidence], {
    description: 'Words of the first quote that this one leaves out, as they stand in the article of the first quote.',
  })
  async leavesOut(@Root() telling: TellingRecord, @Ctx() { loaders }: Context): Promise<readonly EvidenceRecord[]> {
    return (await loadWords(loaders, telling)).leavesOut;
  }

  @FieldResolver(() => [Evidence], { description: 'Words of this quote that the first one does not have.' })
  async adds(@Root() telling: TellingRecord, @Ctx() { loaders }: Context): Promise<readonly EvidenceRecord[]> {
    return (await loadWords(loaders, telling)).adds;
  }
}
