#!/usr/bin/env node
import { once } from "node:events";
import { createNodeMiddleware } from "probot";
import { rubricApp } from "./app.ts";
import { bundledChecklists } from "./checklist/bundled.ts";
import { createAppClient } from "./github/app-client.ts";
import { newDeliveries } from "./github/deliveries.ts";
import { type Job, jobKey, replaceJob } from "./github/job.ts";
import { createPaces } from "./github/pace.ts";
import { createFetch } from "./github/transport.ts";
import { createWork, factsOf } from "./github/work.ts";
import { createQueue } from "./jobs/in-process.ts";
import { createLog } from "./server/log.ts";
import { readSettings, type Settings } from "./server/settings.ts";
import { createSite, WEBHOOK_PATH } from "./web/http.ts";
import { RULES_PATH } from "./web/rule-pages.ts";
import { createPool } from "./workers/pool.ts";

const TASK_TIMEOUT_MS = 15_000;
/** Orchestrators kill after thirty seconds. */
const DRAIN_MS = 27_000;

async function serve(settings: Settings): Promise<void> {
  const log = createLog(settings.logLevel);
  const { probot, clientOf } = createAppClient({
    ...settings,
    fetch: createFetch(settings.requestTimeoutMs),
    log,
  });
  const pool = createPool({ size: settings.workers, taskTimeoutMs: TASK_TIMEOUT_MS });
  await pool.warm();
  const paceOf = createPaces(settings.writePauseMs);
  const queue = createQueue<Job>({ replace: replaceJob });
  const enqueue = (job: Job) => queue.add(jobKey(job), job);
  const deliveries = newDeliveries();
  const { work, parked } = createWork({
    app: settings.app.id,
    clientOf,
    paceOf,
    inspector: pool.inspect,
    compiler: pool.compile,
    bundled: bundledChecklists(),
    pages: settings.publicUrl && `${settings.publicUrl}${RULES_PATH}`,
    enqueue,
    forget: deliveries.forget,
    note: (message, facts) => ("err" in facts ? log.error(facts, message) : log.info(facts, message)),
  });
  queue.work({
    work,
    parked,
    retrying: (job, error, delayMs) =>
      log.warn({ ...factsOf(job), err: error, delayMs }, "trying again later"),
  });

  const webhook = await createNodeMiddleware(rubricApp({ app: settings.app.id, deliveries, enqueue }), {
    probot,
    webhooksPath: WEBHOOK_PATH,
  });
  const site = createSite({
    webhook,
    depth: queue.depth,
    failed: (error) => log.error({ err: error }, "a webhook failed"),
  });
  site.listen(settings.port, settings.host);
  await once(site, "listening");
  const address = site.address();
  const port = typeof address === "object" && address !== null ? address.port : settings.port;
  log.info({ url: `http://${settings.host}:${port}`, workers: settings.workers }, "listening");

  const signal = await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  log.info({ signal: String(signal[0]), depth: await queue.depth() }, "stopping");
  site.close();
  site.closeIdleConnections();
  await queue.close(DRAIN_MS);
  const left = await queue.depth();
  if (left > 0) log.error({ depth: left }, "stopped before all was told on its pull request");
  await pool.close();
  log.info("stopped");
}

const reading = readSettings(process.env);
if ("problems" in reading) {
  for (const problem of reading.problems) console.error(`rubric: ${problem}`);
  process.exit(2);
}
try {
  await serve(reading.settings);
  process.exit(0);
} catch (error) {
  console.error(
    `rubric: The server could not start: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(2);
}
