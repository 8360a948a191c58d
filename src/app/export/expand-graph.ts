import { invariant } from '../../errors.js';
import type { ExportedAgreement, ExportedEntity } from '../../export/exported.js';
import { toGlobalId } from '../../model/global-id.js';
import { ploverOf } from '../../model/plover.js';
import type { AgreementRecord, EntityRecord } from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { toName } from '../agreement-name.js';
import { listAllBy, mapByIds } from './batch-reads.js';
import { expandReports } from './expand-extracted.js';
import { loadReferences, toEntityReference } from './references.js';

export const expandEntities = async (
  store: Store,
  rows: readonly EntityRecord[],
): Promise<readonly ExportedEntity[]> => {
  const keys = rows.map(({ id }) => id);
  const [aliases, merged, countries] = await Promise.all([
    store.entities.aliases(keys),
    store.entities.mergedInto(keys),
    mapByIds(
      store.entities,
      rows.map(({ countryId }) => countryId),
    ),
  ]);
  return rows.map((row, place) => {
    const country = row.countryId === null ? undefined : countries.get(row.countryId);
    return {
      ...toEntityReference(row),
      subtype: row.subtype,
      names: row.names,
      aliases: (aliases[place] ?? []).map(({ alias, language }) => ({ alias, language })),
      country: country === undefined ? null : toEntityReference(country),
      mentionCount: row.mentionCount,
      quoteCount: row.quoteCount,
      articleCount: row.articleCount,
      merged: (merged[place] ?? []).map((key) => toGlobalId('Entity', key)),
    };
  });
};

/** Accords with their ledgers: two dozen statements for a batch of any size. */
export const expandAgreements = async (
  store: Store,
  rows: readonly AgreementRecord[],
): Promise<readonly ExportedAgreement[]> => {
  const keys = rows.map(({ id }) => id);
  const [names, parties, changes, days, first] = await Promise.all([
    store.agreements.names(keys),
    store.agreements.parties(keys),
    store.agreements.changes(keys),
    store.agreements.days(keys),
    listAllBy(store.agreementReports, 'agreement', keys, {}, { field: 'PUBLISHED_AT', direction: 'ASC' }, 1),
  ]);
  const reported = await mapByIds(
    store.agreementReports,
    changes.flat().map(({ reportId }) => reportId),
  );
  const reports = new Map(
    (await expandReports(store, [...reported.values()])).map((report, place) => [[...reported.keys()][place], report]),
  );
  const times = await mapByIds(store.times, days.flat());
  const references = await loadReferences(store, {
    articles: [...times.values()].map(({ articleId }) => articleId),
    entities: [
      ...rows.flatMap(({ placeId, eventId }) => [placeId, eventId]),
      ...parties.flat().map(({ entityId }) => entityId),
    ],
    times: days.flat(),
  });
  return rows.map((row, place): ExportedAgreement => {
    const named = names[place] ?? [];
    return {
      id: toGlobalId('Agreement', row.id),
      name: toName(named[0]?.evidence ?? (first[place] ?? []).map(({ evidence }) => evidence)),
      names: Object.fromEntries(named.map(({ language, evidence }) => [language, toName(evidence)])),
      status: row.status,
      cameo: row.cameo,
      plover: ploverOf(row.cameo),
      parties: (parties[place] ?? []).map(({ entityId, role, reportCount }) => ({
        entity: references.needEntity(entityId),
        role,
        reportCount,
      })),
      place: references.entity(row.placeId),
      event: references.entity(row.eventId),
      agreedOn: (days[place] ?? []).flatMap((key) => references.time(key) ?? []),
      articleCount: row.articleCount,
      reportCount: row.reportCount,
      statusHistory: (changes[place] ?? []).map(({ status, cameo, reportId, reportCount }) => {
        const report = reports.get(reportId);
        invariant(report !== undefined, `report ${reportId} is in the ledger but not stored`);
        return { status, cameo, reportCount, report };
      }),
    };
  });
};
