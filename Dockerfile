# The executable as an image, for CI: docker build -t cdk8s-alloy .
#   docker run --rm -v "$PWD:/work" cdk8s-alloy lint config.alloy
# The commands that look at a cluster need kubectl, which isn't in here, and `explain` without a file the packages of the app.
FROM docker.io/library/node:22.20.0-bookworm-slim AS package
WORKDIR /src
COPY . .
RUN npm ci --ignore-scripts && npm pack --silent && mv cdk8s-alloy-*.tgz cdk8s-alloy.tgz

FROM docker.io/library/node:22.20.0-bookworm-slim
# For diff, which compares with revisions.
RUN apt-get update && apt-get install --yes --no-install-recommends git && rm -rf /var/lib/apt/lists/* && git config --system --add safe.directory /work
COPY --from=package /src/cdk8s-alloy.tgz /tmp/
RUN npm install --global --ignore-scripts /tmp/cdk8s-alloy.tgz && rm -rf /tmp/cdk8s-alloy.tgz /root/.npm
USER 1000:1000
WORKDIR /work
ENTRYPOINT ["cdk8s-alloy"]
CMD ["--help"]
