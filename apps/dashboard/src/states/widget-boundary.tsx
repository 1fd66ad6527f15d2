import { Component, type ReactNode } from 'react';

interface WidgetBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (retry: () => void, error: Error) => ReactNode;
}

/** Keeps one broken widget from taking its page along. */
export class WidgetBoundary extends Component<WidgetBoundaryProps, { readonly error?: Error | undefined }> {
  override state: { readonly error?: Error | undefined } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === undefined
      ? this.props.children
      : this.props.fallback(() => this.setState({ error: undefined }), error);
  }
}
