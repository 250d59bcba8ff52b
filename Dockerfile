# syntax=docker/dockerfile:1

# 1. Build the jar. Dependencies come first, so that a change of the source alone does not fetch them.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw --batch-mode --no-transfer-progress dependency:go-offline
COPY src src
RUN ./mvnw --batch-mode --no-transfer-progress package -DskipTests -Dspotless.check.skip

# 2. Take it apart into layers: libraries change seldom, our own classes often.
FROM eclipse-temurin:25-jdk AS layers
WORKDIR /layers
COPY --from=build /build/target/byline.jar byline.jar
RUN java -Djarmode=tools -jar byline.jar extract --layers --destination extracted

# 3. The image that runs.
FROM eclipse-temurin:25-jre
# A font for the pictures of the briefings; without one there are none.
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /byline --create-home byline
WORKDIR /byline
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
COPY config config

# A training run writes the AOT cache (JEP 483, JEP 514): classes are loaded and linked from it at
# every later start. It indexes the sample articles, so that what a start needs is in it.
RUN java -XX:AOTCacheOutput=byline.aot -Dspring.context.exit=onRefresh \
      -jar byline.jar --byline.data=/tmp/training --server.port=0 \
    && rm -r /tmp/training \
    && mkdir data && chown byline data
USER byline
ENV JAVA_TOOL_OPTIONS="-XX:AOTCache=/byline/byline.aot -XX:MaxRAMPercentage=75"

# In a container "this machine" is the container: publish the port only where you want it reached.
ENV SERVER_ADDRESS=0.0.0.0 \
    BYLINE_ARTICLES=/articles \
    BYLINE_DATA=/byline/data
VOLUME ["/articles", "/byline/data"]
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "byline.jar"]
