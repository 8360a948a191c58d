/** The learner behind train-tagger.mjs. Pure: the same sentences and options give the same weights on every machine. */

/**
 * rounds: perceptrons trained from different seeds and averaged. epochs: passes of each over the corpus. cost, missed: by
 * how much a wrong label, and a wrong "no name", are favoured while training: the right one must win by that margin.
 * hidden: share of words whose own spelling is hidden in a pass, in 1/256, so that their surroundings count too. step:
 * parts of a unit that weights are rounded to. smallest: features with lesser weights only are left out.
 */
export const OPTIONS = { rounds: 8, epochs: 8, seed: 20170915, cost: 1, missed: 3, hidden: 90, step: 8, smallest: 4 };

const LARGEST_WEIGHT = 32767;

/** Pseudo-random 32-bit numbers (xorshift), so that every machine shuffles alike. */
const randomNumbers = (seed) => {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

/** Sentences with their feature keys replaced by indexes into the sorted list of all keys. */
const indexKeys = (sentences) => {
  const seen = new Set();
  for (const sentence of sentences) {
    for (const { general, spelling } of sentence) {
      for (const key of general) seen.add(key);
      for (const key of spelling) seen.add(key);
    }
  }
  const keys = Int32Array.from(seen).sort();
  const indexOf = new Map(Array.from(keys, (key, index) => [key, index]));
  const toIndexes = (list) => list.map((key) => indexOf.get(key));
  const samples = sentences.map((sentence) =>
    sentence.map(({ general, spelling, label }) => ({
      general: toIndexes(general),
      spelling: toIndexes(spelling),
      label,
    })),
  );
  return { keys, samples };
};

/** Weights that remember the sum of all their values over time. */
const averagedWeights = (size) => {
  const values = new Int32Array(size);
  const changes = new Float64Array(size);
  return {
    values,
    add: (place, amount, now) => {
      values[place] += amount;
      changes[place] += amount * now;
    },
    averageInto: (totals, now) => {
      for (let place = 0; place < size; place += 1) totals[place] += values[place] - changes[place] / now;
    },
  };
};

/** One averaged structured perceptron; its weights are added to `totals`. */
const trainRound = (samples, { labels, buildPathFinder, seed, epochs, cost, missed, hidden }, totals) => {
  const rows = averagedWeights(totals.rows.length);
  const pairs = averagedWeights(totals.transitions.length);
  const finder = buildPathFinder(pairs.values);
  const random = randomNumbers(seed);
  const order = samples.map((_, index) => index);
  let now = 1;

  const addScores = (list, emissions, start) => {
    for (let i = 0; i < list.length; i += 1) {
      const row = list[i] * labels;
      for (let label = 0; label < labels; label += 1) emissions[start + label] += rows.values[row + label];
    }
  };
  const change = (list, right, wrong) => {
    for (let i = 0; i < list.length; i += 1) {
      rows.add(list[i] * labels + right, 1, now);
      rows.add(list[i] * labels + wrong, -1, now);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const other = random() % (i + 1);
      [order[i], order[other]] = [order[other], order[i]];
    }
    for (const index of order) {
      const sentence = samples[index];
      const emissions = new Int32Array(sentence.length * labels);
      const shown = sentence.map(() => random() >>> 24 >= hidden);
      sentence.forEach(({ general, spelling, label: right }, at) => {
        const start = at * labels;
        addScores(general, emissions, start);
        if (shown[at]) addScores(spelling, emissions, start);
        for (let label = 0; label < labels; label += 1) {
          if (label !== right) emissions[start + label] += label === 0 ? missed : cost;
        }
      });
      const path = finder.find(emissions, sentence.length);
      sentence.forEach(({ general, spelling, label: right }, at) => {
        if (path[at] !== right) {
          change(general, right, path[at]);
          if (shown[at]) change(spelling, right, path[at]);
        }
        if (at === 0) return;
        const before = sentence[at - 1].label;
        if (path[at] === right && path[at - 1] === before) return;
        pairs.add(before * labels + right, 1, now);
        pairs.add(path[at - 1] * labels + path[at], -1, now);
      });
      now += 1;
    }
  }
  rows.averageInto(totals.rows, now);
  pairs.averageInto(totals.transitions, now);
};

/**
 * Integer weights learnt from sentences of `{ general, spelling, label }` tokens (src/extract/tagger-samples.ts), in the
 * shape of TaggerWeights. `labels`: how many there are. `buildPathFinder`: the decoder of src/extract/label-paths.ts.
 */
export const trainWeights = (sentences, { labels, buildPathFinder, ...options }) => {
  const { rounds, step, smallest, seed, ...rest } = { ...OPTIONS, ...options };
  const { keys, samples } = indexKeys(sentences.filter((sentence) => sentence.length > 0));
  const totals = { rows: new Float64Array(keys.length * labels), transitions: new Float64Array(labels * labels) };
  for (let round = 0; round < rounds; round += 1) {
    trainRound(samples, { labels, buildPathFinder, seed: seed + round, ...rest }, totals);
  }
  const toInteger = (total) => {
    const rounded = Math.round((total / rounds) * step);
    return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, rounded));
  };
  const rows = Int16Array.from(totals.rows, toInteger);
  const rowOf = (index) => rows.subarray(index * labels, (index + 1) * labels);
  const kept = Array.from(keys, (_, index) => index).filter((index) =>
    rowOf(index).some((weight) => Math.abs(weight) >= smallest),
  );
  return {
    keys: Int32Array.from(kept, (index) => keys[index]),
    rows: Int16Array.from(kept.flatMap((index) => [...rowOf(index)])),
    transitions: Int16Array.from(totals.transitions, toInteger),
  };
};
