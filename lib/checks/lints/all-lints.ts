import { clusterTargets } from './cluster-targets';
import { clusterWideDiscovery } from './cluster-wide-discovery';
import { deprecatedArgument } from './deprecated-argument';
import { detectorAuth } from './detector-auth';
import { droppedSignal } from './dropped-signal';
import { duplicateScrape } from './duplicate-scrape';
import { endpointPort } from './endpoint-port';
import { globLikeRegex } from './glob-like-regex';
import { grpcTls } from './grpc-tls';
import { highCardinalityLabel } from './high-cardinality-label';
import { httpAuthEverywhere } from './http-auth-everywhere';
import { ignoredSelector } from './ignored-selector';
import { incomingTimestamp } from './incoming-timestamp';
import { kubeletRequest } from './kubelet-request';
import { labelName } from './label-name';
import { addressForm } from './labels/address-form';
import { containerLines } from './labels/container-lines';
import { idleDrop } from './labels/idle-drop';
import { idleMatch } from './labels/idle-match';
import { impossibleAttribute } from './labels/impossible-attribute';
import { impossibleKeep } from './labels/impossible-keep';
import { impossibleLabel } from './labels/impossible-label';
import { mixedStreams } from './labels/mixed-streams';
import { neverExtracted } from './labels/never-extracted';
import { noLabels } from './labels/no-labels';
import { noPath } from './labels/no-path';
import { sameSeries } from './labels/same-series';
import { unexpandedGlob } from './labels/unexpanded-glob';
import type { Lint } from './lint';
import { literalSecret } from './literal-secret';
import { loopbackListener } from './loopback-listener';
import { memoryLimiter } from './memory-limiter';
import { nativeHistograms } from './native-histograms';
import { noDestination } from './no-destination';
import { nodeFilter } from './node-filter';
import { otlpPath } from './otlp-path';
import { otlpPort } from './otlp-port';
import { ownAddress } from './own-address';
import { ownDirectory } from './own-directory';
import { portConflict } from './port-conflict';
import { pushPath } from './push-path';
import { sentTwice } from './sent-twice';
import { splitTraces } from './split-traces';
import { unclusteredScrape } from './unclustered-scrape';
import { underscoreArgument } from './underscore-argument';
import { unfedComponent } from './unfed-component';
import { unknownEnv } from './unknown-env';
import { unknownModule } from './unknown-module';
import { unmountedFile } from './unmounted-file';
import { unstableComponent } from './unstable-component';
import { unusedComponent } from './unused-component';
import { urlScheme } from './url-scheme';
import { wrongBackend } from './wrong-backend';

/** In the order in which they are documented. */
export const lints: readonly Lint[] = [
  unusedComponent,
  unfedComponent,
  noDestination,
  droppedSignal,
  sentTwice,
  duplicateScrape,
  unclusteredScrape,
  clusterTargets,
  clusterWideDiscovery,
  splitTraces,
  kubeletRequest,
  nativeHistograms,
  portConflict,
  loopbackListener,
  otlpPort,
  otlpPath,
  grpcTls,
  endpointPort,
  ownAddress,
  wrongBackend,
  urlScheme,
  pushPath,
  incomingTimestamp,
  memoryLimiter,
  highCardinalityLabel,
  labelName,
  globLikeRegex,
  impossibleLabel,
  impossibleAttribute,
  impossibleKeep,
  idleDrop,
  idleMatch,
  neverExtracted,
  containerLines,
  mixedStreams,
  noPath,
  unexpandedGlob,
  addressForm,
  sameSeries,
  noLabels,
  literalSecret,
  unknownEnv,
  unmountedFile,
  ownDirectory,
  nodeFilter,
  ignoredSelector,
  unknownModule,
  detectorAuth,
  httpAuthEverywhere,
  deprecatedArgument,
  unstableComponent,
  underscoreArgument,
];
