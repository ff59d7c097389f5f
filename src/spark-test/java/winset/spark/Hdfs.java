package winset.spark;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.HdfsConfiguration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** A Hadoop file system of one name node and one data node on loopback, until it is ended. */
final class Hdfs {

  private Hdfs() {}

  /**
   * Starts it.
   *
   * @param args the port of the name node, and a folder for its blocks
   */
  public static void main(String[] args) throws Exception {
    Configuration hadoop = new HdfsConfiguration();
    hadoop.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, Path.of(args[1]).toString());
    try (MiniDFSCluster cluster =
        new MiniDFSCluster.Builder(hadoop).nameNodePort(Integer.parseInt(args[0])).build()) {
      cluster.waitActive();
      System.out.println("active");
      new CountDownLatch(1).await();
    }
  }
}
