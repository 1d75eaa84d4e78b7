export * from '../../../../lib/components/empty-block';
