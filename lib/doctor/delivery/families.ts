export {
  type DeliveryAttempts,
  type DeliveryCounter,
  type DeliveryFamily,
  type DeliveryLevel,
  type DeliverySignal as Signal,
  deliveryFamilies,
  type SeriesFilter,
} from '../../facts';
