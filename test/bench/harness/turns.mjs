/** Lets contests run in turn, so that other work on the machine falls on all of them alike. */

const none = () => ({ seconds: [], told: [], cpu: null, memory: null, bytes: null });

/** Runs one contest once; what must be there first, such as an empty cache, is not part of its time. */
async function once({ before, run }, ask) {
  await before?.();
  return await run(ask);
}

/**
 * A B C A B C …: a round to warm up, in which processor time and memory are weighed, then `runs` rounds by the clock.
 * @param contests `{ name, before?, run({ weighed }), optional? }`; one that is optional may fail, and then takes no part
 * @returns samples by the contest's name, and what went wrong by name
 */
export async function takeTurns(contests, runs, tell = () => undefined) {
  const samples = {};
  const failures = {};
  const racing = [];
  for (const contest of contests) {
    tell(`warm-up: ${contest.name}`);
    try {
      const { cpu = null, memory = null, bytes = null } = await once(contest, { weighed: true });
      samples[contest.name] = { ...none(), cpu, memory, bytes };
      racing.push(contest);
    } catch (error) {
      if (contest.optional !== true) throw error;
      failures[contest.name] = error.message;
    }
  }
  for (let at = 0; at < runs; at += 1)
    for (const contest of racing) {
      tell(`run ${at + 1} of ${runs}: ${contest.name}`);
      const { seconds, told = {} } = await once(contest, { weighed: false });
      samples[contest.name].seconds.push(seconds);
      samples[contest.name].told.push(told);
    }
  return { samples, failures };
}
