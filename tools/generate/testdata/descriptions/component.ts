export * from '../../../../lib/components/component';
